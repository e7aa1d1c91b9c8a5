-- What was asked and answered, personal data masked. An erased or aged exchange keeps its times and its ending, which the
-- log has to hold, and loses all words (SEC-04, SEC-20). JSON stands in text columns: nothing here looks into it.
create table conversation (
    id         varchar(64) primary key,
    site       varchar(64)              not null,
    created_at timestamp with time zone not null,
    active_at  timestamp with time zone not null
);

create table conversation_exchange (
    id              varchar(64) primary key,
    conversation_id varchar(64)              not null references conversation (id),
    asked_at        timestamp with time zone not null,
    ending          varchar(40)              not null,
    source          varchar(40)              not null,
    reason          varchar(40),
    as_of           date                     not null,
    region_code     varchar(6),
    question        text,
    restated        text,
    answer          text,
    topic           text,
    cited           text,
    slots           text,
    erased_at       timestamp with time zone
);
create index conversation_exchange_of on conversation_exchange (conversation_id, asked_at);
create index conversation_exchange_age on conversation_exchange (asked_at);
