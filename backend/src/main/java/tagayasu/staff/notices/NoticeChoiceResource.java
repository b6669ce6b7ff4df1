package tagayasu.staff.notices;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.mail.MailOut;

@Path("/notification-choices")
@Tag(name = "notifications")
@Produces(MediaType.APPLICATION_JSON)
public class NoticeChoiceResource {

    @Inject
    Access access;

    @Inject
    Notices notices;

    @Inject
    MailOut mail;

    @Inject
    Rows rows;

    @Schema(name = "NotificationChoice")
    public record Choice(
            @Schema(example = "task.assigned") @NotNull String kind,
            @Schema(example = "タスクの依頼") @NotNull String labelJa,
            @Schema(example = "Task assigned") @NotNull String labelEn,
            @NotNull Channel choice,

            @Schema(description = "What holds while one chooses nothing") @NotNull
            Channel usual) {}

    @Schema(name = "NotificationChoices")
    public record Choices(
            @NotNull List<Choice> items,

            @Schema(description = "Mails are sent: the installation names a mail server") @NotNull
            boolean mailOn) {}

    @Schema(name = "NotificationChoicesInput")
    public record Input(
            @Schema(description = "A kind that is left out follows its usual way") @NotNull @Size(max = 200)
            List<@NotNull @Valid One> items) {}

    @Schema(name = "NotificationChoiceInput")
    public record One(
            @Schema(example = "task.assigned") @NotNull String kind,
            @NotNull Channel choice) {}

    @GET
    @Operation(operationId = "getNotificationChoices", summary = "How the caller hears of each kind of notification")
    public Choices get() {
        Map<String, Channel> chosen = new HashMap<>();
        rows.list(
                Sql.of(
                        "select kind, choice from notice_choice where user_id = ?",
                        access.caller().id()),
                row -> chosen.put(row.text("kind"), Channel.valueOf(row.text("choice"))));
        List<Choice> items = notices.kinds().stream()
                .map(kind -> new Choice(
                        kind.code(),
                        kind.labelJa(),
                        kind.labelEn(),
                        chosen.getOrDefault(kind.code(), kind.usual()),
                        kind.usual()))
                .toList();
        return new Choices(items, mail.isOn());
    }

    @PUT
    @Transactional
    @Operation(operationId = "putNotificationChoices", summary = "Choose for each kind: screen, mail, both or none")
    public Choices put(@NotNull @Valid Input body) {
        UUID me = access.caller().id();
        rows.update(Sql.of("delete from notice_choice where user_id = ?", me));
        for (int i = 0; i < body.items().size(); i++) {
            One one = body.items().get(i);
            if (!notices.knows(one.kind())) throw Problem.invalid("unknown_notification_kind", "/items/" + i + "/kind");
            rows.update(Sql.of(
                    "insert into notice_choice (user_id, kind, choice) values (?, ?, ?) on conflict (user_id, kind)"
                            + " do update set choice = excluded.choice",
                    me,
                    one.kind(),
                    one.choice().name()));
        }
        return get();
    }
}
