-- What each file, file in an archive or row of an export came to when it was last read, so that a later run reads only
-- what changed and notices what is gone. run counts the imports; held_back is the text of a damaged one, for the editor.
create sequence import_run;

create table source_item (
    name         text primary key,
    run          bigint      not null,
    content_hash text        not null,
    outcome      jsonb       not null,
    document_id  text,
    duplicate_of text,
    held_back    text,
    read_at      timestamptz not null default now()
);
create index source_item_name_prefix on source_item (name text_pattern_ops);
create index source_item_run on source_item (run);
create index source_item_document on source_item (document_id) where document_id is not null;
create index source_item_duplicate on source_item (duplicate_of) where duplicate_of is not null;

-- What the text says, whoever published it under whatever address: two documents of one text are one document twice.
alter table document add column text_hash text;
create index document_text on document (text_hash) where withdrawn_at is null;
