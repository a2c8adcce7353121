-- Links that replace a lost key, by the digest of their token. One is good once, for half an hour.
create table reemplazo_clave (
    huella   char(64) primary key,
    pqrsd_id bigint not null references pqrsd,
    creado   timestamptz not null,
    vence    timestamptz not null
);
create index reemplazo_clave_pqrsd on reemplazo_clave (pqrsd_id, creado);
