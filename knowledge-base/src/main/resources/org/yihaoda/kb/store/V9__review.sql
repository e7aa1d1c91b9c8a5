-- What became of each standard answer: every revision with its state, and who did what. Words are never changed, and nothing
-- is deleted.
create table answer_revision (
    code         varchar(64) not null,
    number       integer     not null,
    state        varchar(20) not null,
    content      jsonb       not null,
    author       text        not null,
    contributors jsonb       not null,
    written_at   timestamptz not null,
    comment      text        not null,
    approver     text,
    approved_on  date,
    primary key (code, number)
);

create table answer_event (
    id         bigint generated always as identity primary key,
    code       varchar(64) not null,
    revision   integer     not null,
    act        varchar(40) not null,
    from_state varchar(20),
    to_state   varchar(20) not null,
    actor      text        not null,
    at         timestamptz not null,
    reason     text        not null
);
create index answer_event_of on answer_event (code, id);

-- What a file held when it was taken last, so that taking it again does not undo what reviews made of it since.
alter table standard_answer add column taken jsonb;
update standard_answer set taken = content;

-- What was imported before there were reviews.
insert into answer_revision (code, number, state, content, author, contributors, written_at, comment, approver, approved_on)
select code, (content ->> 'version')::integer, content ->> 'state', content, content -> 'authors' ->> 'editor',
    jsonb_build_array(content -> 'authors' ->> 'editor'), now(), source,
    case when content ->> 'state' in ('PUBLISHED', 'SUSPENDED', 'EXPIRED', 'SUPERSEDED', 'ARCHIVED')
        then content -> 'authors' ->> 'approver' end,
    case when content ->> 'state' in ('PUBLISHED', 'SUSPENDED', 'EXPIRED', 'SUPERSEDED', 'ARCHIVED')
        then (content -> 'authors' ->> 'approvedOn')::date end
from standard_answer
where content is not null;

insert into answer_event (code, revision, act, from_state, to_state, actor, at, reason)
select code, number, 'Edit', null, state, author, written_at, comment from answer_revision order by code;
