-- Documents as published, one row each; the outline and the validity's evidence are kept as the reader wrote them.
create table document (
    id             text primary key,
    kind           text        not null,
    title          text        not null,
    title_key      text        not null,
    number         text,
    issuer         text,
    region_code    text,
    index_number   text,
    signed_on      date,
    published_on   date,
    validity       jsonb       not null,
    interprets_title  text,
    interprets_key    text,
    interprets_number text,
    outline        jsonb       not null,
    source_url     text,
    source_name    text        not null,
    content_hash   text        not null,
    imported_at    timestamptz not null default now()
);

create index document_title_key on document (title_key);
create index document_number on document (number) where number is not null;
create index document_interprets_key on document (interprets_key) where interprets_key is not null;
create index document_interprets_number on document (interprets_number) where interprets_number is not null;

-- What a document ends or amends: by number when it gave one, else by title; one clause of it, or (empty) the whole.
create table repeal (
    document_id   text not null references document (id) on delete cascade,
    ordinal       int  not null,
    target_key    text not null,
    target_number text,
    clause        text not null,
    from_day      date,
    sentence      text not null,
    primary key (document_id, ordinal)
);

create index repeal_target_key on repeal (target_key);
create index repeal_target_number on repeal (target_number) where target_number is not null;

-- Every published change, in order; each node's corpus follower tails it.
create table corpus_change (
    sequence    bigint generated always as identity primary key,
    document_id text        not null,
    changed_at  timestamptz not null default now()
);

-- Vectors by what they were made from, so that no text is embedded twice.
create table vector_cache (
    model  text  not null,
    hash   text  not null,
    vector bytea not null,
    primary key (model, hash)
);
