package tagayasu.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

/** Starts, changes and removes posts: a transfer ends the former post and keeps it with its dates. */
@ApplicationScoped
public class PostLedger {

    @Inject
    Access access;

    @Inject
    Journal journal;

    @Inject
    PersonSearch search;

    @Inject
    BusinessCalendar calendar;

    /** @param pointer where the post stands in the body, for problems */
    public Post start(Person person, PostInput input, String pointer) {
        Post post = new Post();
        post.personId = person.id;
        post.accountId = visible(input.accountId(), pointer + "/accountId").id;
        input.applyTo(post);
        if (input.replaces() != null) replace(person, input, pointer);
        post.persistAndFlush();
        record("postStarted", person, null, input);
        return post;
    }

    public void change(Person person, Post post, PostInput before, PostInput after) {
        if (after.replaces() != null) throw Problem.invalid("only_on_creation", "/replaces");
        if (!after.accountId().equals(before.accountId())) post.accountId = visible(after.accountId(), "/accountId").id;
        after.applyTo(post);
        Post.flush();
        record("postChanged", person, before, after);
    }

    /** For a post that never was; one that is over is changed to end. */
    public void remove(Person person, Post post) {
        PostInput before = PostInput.of(post);
        post.deletedAt = calendar.now();
        Post.flush();
        record("postRemoved", person, before, null);
    }

    private void replace(Person person, PostInput next, String pointer) {
        Post former = Post.<Post>find("id = ?1 and personId = ?2 and deletedAt is null", next.replaces(), person.id)
                .firstResultOptional()
                .orElseThrow(() -> Problem.invalid("unknown_post", pointer + "/replaces"));
        PostInput before = PostInput.of(former);
        former.endBefore(next.startedOn() == null ? calendar.today() : next.startedOn());
        Post.flush();
        record("postEnded", person, before, PostInput.of(former));
    }

    private Account visible(UUID id, String pointer) {
        Account account = Account.findById(id);
        if (account == null || account.deletedAt != null || !access.may(Action.READ, account))
            throw Problem.invalid("unknown_account", pointer);
        return account;
    }

    /** Belongs into the history of the person and the timeline of the account; of both accounts when the post moved. */
    private void record(String verb, Person person, PostInput before, PostInput after) {
        List<UUID> accounts = Stream.of(before, after)
                .filter(Objects::nonNull)
                .map(PostInput::accountId)
                .distinct()
                .toList();
        journal.recordPersonal(
                verb, PersonLedger.subject(person), accounts, Changes.between(told(before), told(after)));
        search.index(List.of(person.id));
    }

    private static Map<String, Object> told(PostInput post) {
        Map<String, Object> told = new LinkedHashMap<>();
        if (post == null) return told;
        told.put("account", Account.<Account>findById(post.accountId()).name);
        told.put("department", post.department());
        told.put("title", post.title());
        told.put("phone", post.phone());
        told.put("email", post.email());
        told.put("startedOn", post.startedOn());
        told.put("endedOn", post.endedOn());
        return told;
    }
}
