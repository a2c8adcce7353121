-- The register of petitions. Rules: docs/legal; chain: docs/architecture.md.

-- One counter row per year and series: consecutive numbers without gaps (Acuerdo AGN 001 de 2024).
create table consecutivo (
    anio   integer not null,
    serie  char(1) not null check (serie in ('E', 'S')),
    ultimo integer not null check (ultimo >= 0),
    primary key (anio, serie)
);

-- Head of the hash chain: the one row every event locks. Its instant never goes backwards.
create table cadena (
    unica    boolean primary key default true check (unica),
    eventos  bigint not null,
    cabeza   char(64) not null,
    instante timestamptz not null
);
insert into cadena (eventos, cabeza, instante) values (0, repeat('0', 64), timestamptz '1970-01-01 00:00:00+00');

create table pqrsd (
    id              bigint generated always as identity primary key,
    radicado        text not null unique,
    anio            integer not null,
    consecutivo     integer not null,
    tipo            text not null,
    tipo_declarado  boolean not null,
    estado          text not null,
    estado_anterior text,
    asunto          text not null,
    texto           text not null,
    texto_sha256    char(64) not null,
    recibido        timestamptz not null,
    computa_desde   date not null,
    vence           date,
    termino_dias    integer,
    vence_interno   date,
    anonima         boolean not null,
    reserva         boolean not null,
    medio_respuesta text,
    prioritaria     text not null default '',
    canal           text not null,
    avisos          text not null default '',
    clave_sal       bytea not null,
    clave_hash      bytea not null,
    verificacion    text not null unique,
    unique (anio, consecutivo)
);

-- Who files. Canonical JSON (RFC 8785), because the chain holds a commitment to exactly these bytes.
create table solicitante (
    pqrsd_id bigint primary key references pqrsd,
    datos    text not null
);
-- Reserved identity: its own table, so that the right to read it can be granted apart.
create table solicitante_reservado (
    pqrsd_id bigint primary key references pqrsd,
    datos    text not null
);

create table evento (
    numero      bigint primary key,
    pqrsd_id    bigint not null references pqrsd,
    radicado    text not null,
    tipo        text not null,
    instante    timestamptz not null,
    compromisos text not null,
    previo      char(64) not null,
    hash        char(64) not null unique
);
create index evento_pqrsd on evento (pqrsd_id, numero);

-- The random salt of each commitment: without it a removed content cannot be guessed from its hash.
create table compromiso (
    evento bigint not null references evento,
    nombre text not null,
    sal    bytea not null,
    primary key (evento, nombre)
);

-- What the citizen added after filing.
create table mensaje (
    evento   bigint primary key references evento,
    pqrsd_id bigint not null references pqrsd,
    texto    text not null
);

create table adjunto (
    id        bigint generated always as identity primary key,
    pqrsd_id  bigint not null references pqrsd,
    evento    bigint not null references evento,
    orden     integer not null,
    nombre    text not null,
    tipo_mime text not null,
    bytes     bigint not null,
    sha256    char(64) not null,
    estado    text not null
);
create index adjunto_pqrsd on adjunto (pqrsd_id, evento, orden);
create index adjunto_sha256 on adjunto (sha256);

-- One row per submission key: a resend gets the first answer. Only hashes; the answer is encrypted under the key.
create table envio (
    huella    char(64) primary key,
    cuerpo    char(64) not null,
    respuesta bytea,
    creado    timestamptz not null
);
create index envio_creado on envio (creado);

-- A draft: encrypted under a key that only the browser's cookie holds.
create table borrador (
    huella     char(64) primary key,
    cifrado    bytea not null,
    activo     char(64),
    compartido boolean not null,
    creado     timestamptz not null,
    vence      timestamptz not null
);
create index borrador_vence on borrador (vence);
create table borrador_archivo (
    id     uuid primary key,
    huella char(64) not null
);
create index borrador_archivo_huella on borrador_archivo (huella);

create table consulta_abierta (
    huella   char(64) primary key,
    pqrsd_id bigint not null references pqrsd,
    vence    timestamptz not null
);

create table correo (
    id           bigint generated always as identity primary key,
    mensaje_id   text not null unique,
    destinatario text not null,
    asunto       text not null,
    cuerpo       text not null,
    creado       timestamptz not null,
    estado       text not null check (estado in ('pendiente', 'enviado', 'fallido')),
    intentos     integer not null default 0,
    proximo      timestamptz not null,
    enviado      timestamptz,
    en_carpeta   boolean not null default false
);
create index correo_pendiente on correo (proximo) where estado = 'pendiente';

-- Hash of every receipt that was handed out, so that each copy verifies.
create table constancia (
    sha256   char(64) primary key,
    pqrsd_id bigint not null references pqrsd,
    forma    text not null,
    creada   timestamptz not null
);

-- Heads of past days as they were published; a published head is never written again.
create table cabeza_diaria (
    fecha   date primary key,
    eventos bigint not null,
    cabeza  char(64) not null
);

create table auditoria (
    id       bigint generated always as identity primary key,
    instante timestamptz not null,
    quien    text not null,
    accion   text not null,
    objeto   text not null
);
