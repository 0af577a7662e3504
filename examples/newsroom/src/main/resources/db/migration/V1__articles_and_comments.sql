-- One script for PostgreSQL and for H2 in its PostgreSQL mode. A document holds all; the columns beside it hold only
-- what is asked for by a query, and are written from the document in the same statement.

create table article (
    id varchar(400) primary key,
    edition varchar(10) not null,
    -- Decoded, with a slash at both ends.
    path varchar(2000) not null unique,
    -- Null while readers may not see it, or no longer.
    listed_at timestamp with time zone,
    -- Headline and text, in lower case.
    searched text not null,
    -- Counts the changes of the thread. Whoever changes it locks this row first.
    thread_version bigint not null default 0,
    document text not null
);

create index article_listed on article (edition, listed_at);

-- The pages that list an article: category/heritage, tag/ferry, author/contributor.
create table listing (
    article_id varchar(400) not null references article,
    list varchar(900) not null,
    primary key (list, article_id)
);

create table comment (
    id varchar(400) primary key,
    article_id varchar(400) not null references article,
    -- The version that the thread got by the last change of this comment.
    version bigint not null,
    -- A status, or 'erased'.
    status varchar(20) not null,
    -- Whether somebody of the newsroom has to decide.
    waiting boolean not null,
    posted_at timestamp with time zone not null,
    -- Not text, which H2 keeps apart from its row: a whole thread is read at once.
    document varchar(1000000) not null
);

create index comment_thread on comment (article_id, version);
create index comment_queue on comment (waiting, status, posted_at);

create sequence comment_number start with 100001;

-- What is private stands apart, so that no query for pages can meet it, and goes when its comment is erased.
create table comment_history (
    comment_id varchar(400) primary key references comment,
    document text not null
);

create table contact (
    comment_id varchar(400) primary key references comment,
    document text not null
);

-- What was posted already, so that a second click does not post it twice.
create table submission (
    fingerprint varchar(64) primary key,
    comment_id varchar(400) not null references comment
);

create index submission_comment on submission (comment_id);
