-- What an operator decides: reviews, false alarms of the antivirus; and until when a form that is sent again shows its receipt.

-- Who closed an entry of the review queue, and what was found.
alter table sospecha
    add column revisada_por text,
    add column nota         text;

-- liberado: the antivirus found a virus, and the entity decided that it was wrong.
alter table adjunto drop constraint adjunto_estado_check;
alter table adjunto add constraint adjunto_estado_check
    check (estado in ('recibido', 'pendiente_analisis', 'limpio', 'en_cuarentena', 'liberado', 'suprimido'));

-- Null: as long as the key is kept. On a shared computer its minutes; after "Ya la guardé" nothing any more.
alter table envio add column muestra_hasta timestamptz;
