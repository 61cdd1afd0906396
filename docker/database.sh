# shellcheck shell=bash
# shellcheck disable=SC2034 # the scripts that read this file use what it sets
# What backup and restore share: where the database is, and how to speak to it. Read by them, not run.

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
program=$(basename -- "$0")

say() { printf '%s: %s\n' "$program" "$*" >&2; }
die() {
    say "$*"
    exit 1
}
wrong_use() {
    say "$* Ask for the usage with --help."
    exit 2
}

# Decides once where the database is: a given URI, the PG* variables, or else the compose stack.
# Takes the URI and the name of the database, each of which may be empty.
find_database() {
    database_uri=$1 database_name=$2
    if [ -n "$database_uri" ]; then
        [ -z "$database_name" ] || wrong_use "--database does not go with --uri: the URI names the database."
        database_at=uri
        database_title="the database of the given URI"
    elif [ -n "${PGHOST-}${PGHOSTADDR-}${PGSERVICE-}" ]; then
        database_at=environment
        [ -z "$database_name" ] || export PGDATABASE=$database_name
        database_title="the database ${PGDATABASE-of the PG* variables} at ${PGHOST:-${PGHOSTADDR:-service ${PGSERVICE-}}}"
    else
        database_at=compose
        database_title="the database ${database_name:-discern} of the compose stack"
        find_stack
        return
    fi
    local tool
    for tool in psql pg_dump pg_restore; do
        command -v "$tool" > /dev/null \
            || die "$tool is not on the PATH. Install the Postgres client programs, of the server's version or newer."
    done
}

find_stack() {
    docker compose version > /dev/null 2>&1 \
        || die "There is no docker compose here. For a database elsewhere give --uri, or set PGHOST, PGUSER and PGDATABASE."
    local running
    running=$(docker compose --file "$here/compose.yaml" ps --status running --services < /dev/null) \
        || die "Docker cannot say whether the stack runs; its own words are above."
    grep -qx postgres <<< "$running" \
        || die "The stack's Postgres is not running. Start it with: docker compose --file docker/compose.yaml up --detach --wait postgres"
}

# Becomes a Postgres program that is connected to the database. It replaces the shell that calls it, so it is
# called in a subshell, a pipe or the background, and a signal then reaches the program itself.
become() {
    # shellcheck disable=SC2016 # the shell in the container expands its own variables
    local in_container='name=$1; shift; PGUSER=$POSTGRES_USER PGDATABASE=${name:-$POSTGRES_DB} exec "$@"'
    case $database_at in
        # With a database pg_restore would write into it at once, rather than list or print.
        uri) if [ "$1" = pg_restore ]; then exec "$@"; else exec "$@" --dbname="$database_uri"; fi ;;
        environment) exec "$@" ;;
        # By the container's own socket, where the image asks its owner for no password.
        compose) exec docker compose --file "$here/compose.yaml" exec -T postgres sh -c "$in_container" sh "$database_name" "$@" ;;
    esac
}

# Asks the database and prints the rows, columns between "|".
ask() { (become psql --no-psqlrc --no-password --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1 "$@"); }

# The major version of a Postgres program, as in "pg_dump (PostgreSQL) 18.1".
major_of() { (become "$1" --version < /dev/null) | sed -E 's/^[^0-9]*([0-9]+).*/\1/'; }
