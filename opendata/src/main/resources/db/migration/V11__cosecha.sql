-- Datasets of other catalogs, kept apart from ours: no rows, no files, only what their publishers say of them and where it lies.

create table cosecha_fuente (
  codigo text primary key,
  url text not null unique,
  creada timestamptz not null,
  terminada timestamptz,
  desde text,
  fase text not null default 'quieta' check (fase in ('quieta', 'leyendo')),
  siguiente integer not null default 0,
  desde_corrida text,
  maximo text
);
comment on column cosecha_fuente.codigo is 'begins the names of its datasets';
comment on column cosecha_fuente.terminada is 'last run that reached its end';
comment on column cosecha_fuente.desde is 'newest metadata_modified seen by that run, as the source wrote it: its clock, not ours';
comment on column cosecha_fuente.fase is 'leyendo: a run broke off and goes on with offset siguiente';
comment on column cosecha_fuente.maximo is 'newest metadata_modified seen by the run that is under way';

create table conjunto_externo (
  fuente text not null references cosecha_fuente,
  id_externo text not null,
  nombre text not null unique,
  titulo text not null,
  notas text not null,
  url text,
  organizacion text,
  licencia text,
  etiquetas jsonb not null,
  recursos jsonb not null,
  modificado text,
  visto timestamptz not null,
  retirado timestamptz,
  palabras tsvector not null generated always as (to_tsvector('spanish', titulo)) stored,
  primary key (fuente, id_externo)
);
comment on column conjunto_externo.url is 'its page in the source, http or https';
comment on column conjunto_externo.recursos is '[{nombre, formato, url}], only http and https';
comment on column conjunto_externo.modificado is 'as the source wrote it';
comment on column conjunto_externo.retirado is 'it vanished from its source';

create index conjunto_externo_palabras on conjunto_externo using gin (palabras);
create index conjunto_externo_titulo on conjunto_externo (titulo, nombre) where retirado is null;
