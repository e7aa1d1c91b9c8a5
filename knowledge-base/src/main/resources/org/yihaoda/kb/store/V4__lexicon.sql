-- The lexicon, whole in each version; the highest holds, and while there is none the one that ships with the program.
create table lexicon (
    version     bigint      primary key,
    content     jsonb       not null,
    imported_at timestamptz not null default now()
);
