-- Budgets and review; rules: docs/architecture.md, "Limits and abuse".

-- What an address has used of a budget in a window. The key is an HMAC that ends with its window; unlogged, because nothing is lost
-- with it and a counter must not cost a write to the disk.
create unlogged table contador (
    huella char(64) primary key,
    n      bigint not null,
    vence  timestamptz not null
);
create index contador_vence on contador (vence);

-- Petitions that look sent by a machine: registered like all others, to be looked at by a person. Nothing of the sender is kept.
create table sospecha (
    pqrsd_id bigint primary key references pqrsd,
    motivos  text not null,
    creada   timestamptz not null,
    resuelta timestamptz
);
create index sospecha_abierta on sospecha (pqrsd_id) where resuelta is null;
