-- Who works with the system, who is signed in, who failed to, and the trail of what was done (SEC-10 to SEC-13).
create table account (
    name            varchar(64) primary key,
    display_name    varchar(200)             not null,
    unit            varchar(200),
    state           varchar(20)              not null,
    subject         varchar(400) unique,
    demo            boolean                  not null,
    password_hash   varchar(400),
    password_since  timestamp with time zone not null,
    is_temporary    boolean                  not null,
    second_factor   varchar(200),
    last_step       bigint                   not null default 0,
    created_at      timestamp with time zone not null
);

-- Li and li are one name.
create unique index account_folded on account (lower(name));

create table account_role (
    account varchar(64) not null references account (name),
    role    varchar(40) not null,
    primary key (account, role)
);

-- Passwords that were in use before, so that none of the last ones is taken again.
create table account_password (
    account       varchar(64)              not null references account (name),
    since         timestamp with time zone not null,
    password_hash varchar(400)             not null
);
create index account_password_of on account_password (account, since);

create table account_session (
    token_hash varchar(64) primary key,
    account    varchar(64)              not null references account (name),
    csrf       varchar(64)              not null,
    created_at timestamp with time zone not null,
    seen_at    timestamp with time zone not null,
    address    varchar(100)             not null
);
create index account_session_of on account_session (account);

-- By the name that was tried, whether or not there is such an account, and by address.
create table sign_in_failure (
    tried        varchar(200) primary key,
    failures     integer                  not null,
    last_at      timestamp with time zone not null,
    locked_until timestamp with time zone
);

create table audit_entry (
    number   bigint primary key,
    done_at  timestamp with time zone not null,
    account  varchar(200)             not null,
    address  varchar(100)             not null,
    act      varchar(40)              not null,
    object   varchar(400)             not null,
    was      text,
    became   text,
    outcome  varchar(20)              not null,
    previous varchar(64)              not null,
    hash     varchar(64)              not null
);
create index audit_entry_object on audit_entry (object, number);
create index audit_entry_account on audit_entry (account, number);

-- One row: where the trail ends. Whoever appends holds it until the end of the transaction.
create table audit_head (
    number bigint      not null,
    hash   varchar(64) not null
);
insert into audit_head values (0, repeat('0', 64));

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append-only: % refused', tg_op;
end
$$;
create trigger audit_entry_stays before update or delete on audit_entry
    for each row execute function audit_is_append_only();
create trigger audit_entry_is_not_emptied before truncate on audit_entry
    for each statement execute function audit_is_append_only();
