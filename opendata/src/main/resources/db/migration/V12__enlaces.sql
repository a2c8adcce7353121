-- Which addresses of a dataset did not answer when they were last asked: at publication and each night, never by whoever looks at a page.

create table dataset_enlaces (
  dataset_id uuid primary key references dataset,
  revisado timestamptz not null,
  no_responden text[] not null
);
