package org.discern.attempt;

/**
 * The statement that checks, stores and marks answers.
 *
 * <p>A query sees what was committed before its own beginning, so the second must begin when the locks of the first are
 * held: an attempt that is submitted, revealed or regraded meanwhile is then seen as it has become. That is why there are
 * two. Begin and commit travel with them, so all is one round trip. The results have columns of fixed width only: before a
 * query with others the driver would wait for the replies so far.
 */
final class AnswerSql {

    /** One plan for any number of answers: by the indexes, one answer after the other, in the order of the arrays. */
    static final String PLAN_ONCE = """
            set plan_cache_mode = force_generic_plan;
            set enable_seqscan = off;
            set enable_bitmapscan = off;
            set enable_hashjoin = off;
            set enable_mergejoin = off;
            set jit = off
            """;

    private static final String LOCK = """
            begin;
            select count(*)
            from unnest(?::uuid[], ?::uuid[]) as t (class_id, id)
            cross join lateral (select 1 from attempt a where a.class_id = t.class_id and a.id = t.id for share) held;
            """;

    private static final String LOG = """
            with sent as materialized (
                select t.*,
                       a.id is not null as own,
                       g.key_revision = t.key_revision and g.keys_not_below = t.not_below::int[] as marked_right,
                       r.id is not null as known,
                       (r.item, r.sequence, r.answer, r.answered_at) = (t.item, t.sequence, t.answer::jsonb, t.answered_at)
                           and r.confidence is not distinct from t.confidence as same,
                       coalesce(r.received_at, t.received_at) as stored_at,
                       coalesce(r.standing, case
                           when coalesce(a.submitted_at, a.voided_at) is not null then 'AFTER_SUBMISSION'
                           when v.item is not null then 'AFTER_REVEAL'
                           when t.judged_at >= least(
                               case when g.time_limit_seconds is not null then (
                                   select a.started_at + make_interval(secs => g.time_limit_seconds * s.time_factor)
                                   from student s
                                   where s.class_id = a.class_id and s.id = a.student_id) end,
                               case when g.late = 'REVIEW' then g.closes_at end) then 'AFTER_TIME'
                           else 'COUNTS' end) as standing
                from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::int[], ?::text[], ?::uuid[], ?::bool[], ?::text[], ?::int[],
                            ?::text[], ?::float8[], ?::timestamptz[], ?::timestamptz[], ?::float8[], ?::text[], ?::text[],
                            ?::text[], ?::timestamptz[])
                     with ordinality
                     as t (class_id, attempt_id, student_id, key_revision, not_below, id, first, item, sequence,
                           answer, confidence, answered_at, received_at, credit, axis, keyed, given, judged_at, n)
                left join attempt a on a.class_id = t.class_id and a.id = t.attempt_id and a.student_id = t.student_id
                left join assignment g on g.class_id = a.class_id and g.id = a.assignment_id
                left join response r on r.class_id = a.class_id and r.attempt_id = a.id and r.id = t.id
                left join reveal v on v.class_id = a.class_id and v.attempt_id = a.id and v.item = t.item
            ), fresh as materialized (
                select * from sent where own and marked_right and first and not known
            ), stored as (
                insert into response (class_id, attempt_id, id, item, sequence, answer, confidence, answered_at, received_at,
                                      standing)
                select class_id, attempt_id, id, item, sequence, answer::jsonb, confidence, answered_at, received_at, standing
                from fresh
            ), marked as (
                insert into mark (class_id, attempt_id, item, response_id, sequence, credit, axis, keyed, given)
                select distinct on (class_id, attempt_id, item)
                       class_id, attempt_id, item, id, sequence, credit, axis,
                       string_to_array(keyed, e'\\x1f'), string_to_array(given, e'\\x1f')
                from fresh
                where standing = 'COUNTS'
                order by class_id, attempt_id, item, sequence desc, id desc
                on conflict (class_id, attempt_id, item) do update
                set response_id = excluded.response_id, sequence = excluded.sequence, credit = excluded.credit,
                    axis = excluded.axis, keyed = excluded.keyed, given = excluded.given
                where (mark.sequence, mark.response_id) < (excluded.sequence, excluded.response_id)
            )
            select n::int,
                   case when not own then 0
                        when known and same then 1
                        when known then 2
                        when not marked_right then 3
                        else 4 end as fate,
                   stored_at,
                   case standing when 'COUNTS' then 0 when 'AFTER_SUBMISSION' then 1 when 'AFTER_REVEAL' then 2 else 3 end as standing
            from sent;
            """;

    /** Takes the columns of {@link AnswerRows}; the last of its results has a row for each answer. */
    static final String STORE = LOCK + LOG + "commit";

    private AnswerSql() {}
}
