-- What the antivirus says of each file, and the states of a message that is being sent.

alter table adjunto
    add constraint adjunto_estado_check
        check (estado in ('recibido', 'pendiente_analisis', 'limpio', 'en_cuarentena', 'suprimido')),
    add column analisis_intentos integer not null default 0,
    add column analisis_proximo  timestamptz,
    add column analisis_firma    text;
create index adjunto_por_analizar on adjunto (id) where estado = 'pendiente_analisis';
create index adjunto_en_cuarentena on adjunto (sha256) where estado = 'en_cuarentena';

-- enviando: handed to the relay, whose answer is not known yet; posiblemente_enviado: nobody knows whether it took it.
alter table correo drop constraint correo_estado_check;
alter table correo add constraint correo_estado_check
    check (estado in ('pendiente', 'enviando', 'enviado', 'posiblemente_enviado', 'fallido'));
create index correo_en_duda on correo (id) where estado in ('enviando', 'posiblemente_enviado');
