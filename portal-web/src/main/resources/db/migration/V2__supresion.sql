-- Contents that were removed by an act. The event commits to what was removed and to the act, so the chain still verifies.
create table supresion (
    evento    bigint primary key references evento,
    de_evento bigint not null references evento,
    contenido text not null,
    acto      text not null
);
create index supresion_de_evento on supresion (de_evento);

-- A removed text leaves no digest behind from which a short text could be guessed.
alter table pqrsd alter column texto_sha256 drop not null;
