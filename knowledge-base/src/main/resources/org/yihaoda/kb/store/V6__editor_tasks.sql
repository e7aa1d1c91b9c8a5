-- What editors have to look at, as answering found it. One row for each pair of clauses, however often it is met; nothing of
-- who asked or what. Documents are named, not referred to: a task outlives a withdrawn document.
create table editor_task (
    id              bigint generated always as identity primary key,
    kind            varchar(40)  not null,
    document_id     varchar(64)  not null,
    clause          varchar(200) not null,
    place           text         not null,
    title           text         not null,
    value           text         not null,
    other_document  varchar(64)  not null,
    other_clause    varchar(200) not null,
    other_place     text         not null,
    other_title     text         not null,
    other_value     text         not null,
    first_seen      date         not null,
    last_seen       date         not null,
    times_seen      bigint       not null default 1,
    -- OPEN is the only state yet; settling tasks comes with their review.
    state           varchar(40)  not null default 'OPEN',
    unique (kind, document_id, clause, other_document, other_clause)
);
