-- A document is kept as one value, what is looked up in columns beside it. Its testimony (what its words say of its own
-- standing and of others') is derived from it; read_by says by which version of the reader, 0: not yet.
alter table document
    add column content      jsonb,
    add column testimony    jsonb,
    add column read_by      int     not null default 0,
    add column version      int     not null default 1,
    add column first_day    date,
    add column subject_key  text    not null default '',
    add column authority    text    not null default 'UNKNOWN',
    add column withdrawn_at timestamptz,
    add column withdrawn_why text;

update document set
    first_day = coalesce(signed_on, published_on, date '1900-01-01'),
    content = jsonb_build_object(
        'id', id, 'kind', kind, 'title', title, 'number', number, 'issuer', issuer, 'regionCode', region_code,
        'dates', jsonb_build_object('signedOn', signed_on, 'issuedOn', null, 'publishedOn', published_on),
        'catalogue', jsonb_build_object('indexNumber', index_number, 'unifiedNumber', null,
            'jointIssuers', '[]'::jsonb, 'topic', null, 'genre', null, 'serviceObject', null,
            'keywords', '[]'::jsonb, 'summary', null),
        'marks', jsonb_build_object('validity', coalesce((select replace(e, '页面标注：', '')
                from jsonb_array_elements_text(validity -> 'evidence') e where e like '页面标注：%' limit 1), ''),
            'effectiveOn', null, 'endsOn', null, 'readOn', imported_at::date, 'openness', 'UNMARKED'),
        'source', jsonb_build_object('url', source_url, 'name', source_name, 'site', null, 'authority', 'UNKNOWN'),
        'relations', case when interprets_title is null then '[]'::jsonb else jsonb_build_array(jsonb_build_object(
            'type', 'INTERPRETS', 'target', jsonb_build_object('title', interprets_title, 'number', interprets_number),
            'words', title)) end,
        'clauses', outline,
        'attachments', '[]'::jsonb);

drop index document_interprets_key;
drop index document_interprets_number;
alter table document
    alter column content set not null,
    drop column validity,
    drop column outline,
    drop column interprets_title,
    drop column interprets_key,
    drop column interprets_number,
    drop column index_number,
    drop column source_name;

create index document_versions on document (title_key, region_code, first_day);
create index document_subject on document (subject_key) where subject_key <> '';
create index document_region_day on document (region_code, first_day);
create index document_unread on document (read_by);

-- Every state in which a document was ever published; the row in document is the latest.
create table document_version (
    document_id  text        not null references document (id),
    version      int         not null,
    content      jsonb       not null,
    published_at timestamptz not null default now(),
    primary key (document_id, version)
);
insert into document_version (document_id, version, content, published_at)
    select id, 1, content, imported_at from document;

-- What a document does to others, by number when it gave one, else by title. A blanket act names what it spares, and ends
-- all that the same organ issued before issued_before.
drop table repeal;
create table act (
    document_id   text not null references document (id),
    ordinal       int  not null,
    target_key    text,
    target_number text,
    issued_before date,
    body          jsonb not null,
    primary key (document_id, ordinal)
);
create index act_target_key on act (target_key) where target_key is not null;
create index act_target_number on act (target_number) where target_number is not null;
create index act_blanket on act (issued_before) where issued_before is not null;

-- The ties that a document states; the other direction is found by its target.
create table relation (
    document_id    text not null references document (id),
    ordinal        int  not null,
    type           text not null,
    target_title   text not null,
    target_key     text not null,
    target_number  text,
    target_subject text not null,
    words          text not null,
    primary key (document_id, ordinal)
);
create index relation_target_key on relation (target_key);
create index relation_target_number on relation (target_number) where target_number is not null;
create index relation_target_subject on relation (target_subject);

-- Places in the log are given out by the publisher under a lock, so that none is ever skipped.
alter table corpus_change alter column sequence drop identity;

-- The matters that a catalogue of major decisions announces, derived from its document.
create table decision_matter (
    document_id text  not null references document (id),
    ordinal     int   not null,
    body        jsonb not null,
    primary key (document_id, ordinal)
);

-- Service guides as imported; each is a document of the same id as well.
create table service_guide (
    id      text  primary key,
    content jsonb not null
);

create table unit (
    name        text  not null,
    region_code text  not null,
    content     jsonb not null,
    primary key (name, region_code)
);
