package tagayasu.staff.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.staff.Department;

@Schema(name = "DepartmentInput")
public record DepartmentInput(
        @Schema(example = "E01") @NotBlank @Size(max = 20) String code,

        @Schema(example = "東京営業部") @NotBlank @Size(max = 100)
        String name,

        @Schema(description = "The department above; absent at the top")
        UUID parentId) {

    static DepartmentInput of(Department department) {
        return new DepartmentInput(department.code, department.name, department.parentId);
    }

    void applyTo(Department department) {
        department.code = code.strip();
        department.name = name.strip();
        department.parentId = parentId;
    }
}
