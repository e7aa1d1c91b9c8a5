-- Standard answers. Each change gives a row the next place, which the index follows; a withdrawn one stays without content.
create sequence standard_answer_change;

create table standard_answer (
    code     varchar(64) primary key,
    source   text        not null,
    sequence bigint      not null unique,
    content  jsonb
);
create index standard_answer_of on standard_answer (source);
