package tagayasu.platform.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.boot.TestPostgres;
import tagayasu.platform.Actor;
import tagayasu.platform.Actor.Through;
import tagayasu.platform.Current;
import tagayasu.platform.Ids;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.json.Json;
import tagayasu.platform.problem.Problem;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@ActivateRequestContext
class JobTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Inject
    Jobs jobs;

    @Inject
    Rows rows;

    @Inject
    Current current;

    /** A job whose course each test decides. */
    @ApplicationScoped
    static class Trial implements JobWork {

        interface Course {
            void run(JobRun run) throws Exception;
        }

        record Params(String name) {}

        static final Map<String, Course> COURSES = new ConcurrentHashMap<>();

        @Override
        public String kind() {
            return "trial";
        }

        @Override
        public void run(JobRun run) throws Exception {
            COURSES.get(run.params(Params.class).name()).run(run);
        }
    }

    private UUID submit(String name, Trial.Course course) {
        Trial.COURSES.put(name, course);
        return QuarkusTransaction.requiringNew().call(() -> jobs.submit("trial", new Trial.Params(name), null).id);
    }

    private Job job(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> Job.require(id));
    }

    private Job ended(UUID id) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            Job job = job(id);
            if (job.finishedAt != null) return job;
            Thread.sleep(100);
        }
        throw new AssertionError("job did not end: " + job(id).state);
    }

    @Test
    @Tag("GEN-16")
    void aJobRunsAsItsSubmitterAndTellsWhatItDid() throws Exception {
        Actor clerk = new Actor(Ids.next(), Through.IMPORT);
        current.actAs(clerk);
        Actor[] inside = new Actor[1];
        UUID id = submit("tells", run -> {
            inside[0] = current.actor();
            run.progress(3, 3L);
            run.counts(Map.of("new", 2L, "error", 1L));
            run.resultUrl("/api/v1/imports/1");
        });
        Job job = ended(id);
        assertEquals(Job.State.succeeded, job.state);
        assertEquals(clerk, inside[0]);
        assertEquals(3, job.done);
        assertEquals(Map.of("new", 2L, "error", 1L), job.counts);
        assertEquals("/api/v1/imports/1", job.resultUrl);
    }

    @Test
    @Tag("GEN-16")
    void whoCancelsAfterTheEffectIsCommittedComesTooLate() throws Exception {
        UUID id = submit("tooLate", run -> {
            run.inTransaction(MINUTE, () -> {});
            rows.update(Sql.of("update job set cancel_requested = true where id = ?", run.jobId()));
            run.done(7);
        });
        Job job = ended(id);
        assertEquals(Job.State.succeeded, job.state);
        assertEquals(7, job.done);
    }

    @Test
    void aJobOfATransactionThatWasRolledBackNeverWas() throws Exception {
        CountDownLatch ran = new CountDownLatch(1);
        Trial.COURSES.put("ghost", run -> ran.countDown());
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    jobs.submit("trial", new Trial.Params("ghost"), null);
                    throw new IllegalStateException();
                }));
        assertTrue(!ran.await(3, TimeUnit.SECONDS));
    }

    @Test
    void aSecondSubmissionUnderTheSameKeyIsTheSameJob() {
        Trial.COURSES.put("once", run -> {});
        String key = "trial:" + Ids.next();
        UUID first =
                QuarkusTransaction.requiringNew().call(() -> jobs.submit("trial", new Trial.Params("once"), key).id);
        UUID second =
                QuarkusTransaction.requiringNew().call(() -> jobs.submit("trial", new Trial.Params("once"), key).id);
        assertEquals(first, second);
    }

    @Test
    @Tag("GEN-16")
    void aCancelledJobStopsAndKeepsNothingOfItsTransaction() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        UUID id = submit(
                "cancelled",
                run -> run.inTransaction(MINUTE, () -> {
                    rows.update(Sql.of("insert into setting (key, value, updated_at) values ('c', 'true', now())"));
                    started.countDown();
                    for (int i = 0; i < 300; i++) {
                        run.progress(i, 300L);
                        sleep();
                    }
                }));
        assertTrue(started.await(20, TimeUnit.SECONDS));
        QuarkusTransaction.requiringNew().run(() -> Job.require(id).cancel(job(id).submittedAt));
        Job job = ended(id);
        assertEquals(Job.State.cancelled, job.state);
        assertTrue(job.done > 0, "progress is visible although its transaction was rolled back");
        assertTrue(rows.list(Sql.of("select 1 as x from setting where key = 'c'"), row -> 1)
                .isEmpty());
        assertThrows(
                Problem.class,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> Job.require(id).cancel(job.finishedAt)));
    }

    @Test
    void aRefusalAndABugEndAJobEachInItsWords() throws Exception {
        Job refused = ended(submit("refused", run -> {
            throw Problem.refused("job_finished");
        }));
        assertEquals(Job.State.failed, refused.state);
        assertEquals("job_finished", refused.problemCode);
        Job broken = ended(submit("broken", run -> {
            throw new IllegalArgumentException("secret");
        }));
        assertEquals("internal_error", broken.problemCode);
        assertEquals(null, broken.problemDetail);
    }

    @Test
    void aJobOfAProcessThatDiedIsRunAgain() throws Exception {
        CountDownLatch ran = new CountDownLatch(1);
        Trial.COURSES.put("orphan", run -> {
            assertEquals(2, run.attempt());
            ran.countDown();
        });
        UUID id = orphan("orphan");
        assertTrue(ran.await(40, TimeUnit.SECONDS));
        assertEquals(Job.State.succeeded, ended(id).state);
    }

    @Test
    void aJobThatKillsItsProcessAgainAndAgainIsGivenUp() throws Exception {
        Trial.COURSES.put("poison", run -> {});
        UUID id = orphan("poison");
        rows.update(Sql.of("update job set attempt = 5 where id = ?", id));
        assertEquals("job_given_up", ended(id).problemCode);
    }

    /** A job that another process held half a minute ago. */
    private UUID orphan(String name) {
        UUID id = Ids.next();
        rows.update(Sql.of("""
                insert into job (id, kind, state, through, submitted_at, started_at, params, attempt)
                values (?, 'trial', 'running', 'SYSTEM', now(), now(), ?, 1)
                """, id, Json.of(new Trial.Params(name))));
        rows.update(Sql.of("""
                insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
                                             last_heartbeat, version)
                values ('job', ?, now() - interval '1 minute', true, 'dead', now() - interval '30 seconds', 1)
                """, id.toString()));
        return id;
    }

    @Test
    void aRunWhoseJobWasTakenOverWritesNothingMore() throws Exception {
        UUID id = submit("suspended", run -> {
            if (run.attempt() > 1) return;
            rows.update(Sql.of("update job set attempt = 2 where id = ?", run.jobId())); // as another replica would
            run.inTransaction(
                    MINUTE,
                    () -> rows.update(
                            Sql.of("insert into setting (key, value, updated_at) values ('s', 'true', now())")));
        });
        ended(id);
        assertTrue(rows.list(Sql.of("select 1 as x from setting where key = 's'"), row -> 1)
                .isEmpty());
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
