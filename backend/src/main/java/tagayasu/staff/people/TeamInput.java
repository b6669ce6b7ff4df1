package tagayasu.staff.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.staff.Team;

@Schema(name = "TeamInput")
public record TeamInput(
        @Schema(example = "新製品プロジェクト") @NotBlank @Size(max = 100)
        String name,

        @Schema(description = "The whole team; nobody when absent") @Size(max = 500)
        Set<@NotNull UUID> memberIds) {

    static TeamInput of(Team team) {
        return new TeamInput(team.name, new LinkedHashSet<>(team.memberIds));
    }

    Set<UUID> members() {
        return memberIds == null ? Set.of() : memberIds;
    }

    void applyTo(Team team) {
        team.name = name.strip();
        team.memberIds.retainAll(members());
        team.memberIds.addAll(members());
    }
}
