package tagayasu.customer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tagayasu.platform.json.Json;
import tagayasu.platform.list.Paging;

/** The simple filters of the account list; anything deeper is a condition tree in {@code POST /accounts/search}. */
public class AccountFilter extends Paging {

    @QueryParam("rank")
    @Parameter(description = "Effective rank; may be repeated")
    public List<String> rank;

    @QueryParam("role")
    @Parameter(description = "customer, partner or supplier; may be repeated")
    public List<String> role;

    @QueryParam("ownerId")
    public List<UUID> ownerId;

    @QueryParam("parentId")
    @Parameter(description = "Branches directly under this account")
    public UUID parentId;

    @QueryParam("headId")
    @Parameter(description = "All accounts of the tree under this head office, itself included")
    public UUID headId;

    @QueryParam("prefecture")
    public List<String> prefecture;

    @QueryParam("industry")
    public List<String> industry;

    JsonNode where() {
        ObjectNode tree = Json.MAPPER.createObjectNode();
        ArrayNode all = tree.putArray("all");
        in(all, "rank", rank);
        in(all, "owner", ownerId);
        in(all, "prefecture", prefecture);
        in(all, "industry", industry);
        if (role != null && !role.isEmpty()) leaf(all, "roles", "hasAny", role);
        if (parentId != null) leaf(all, "parent", "eq", parentId);
        if (headId != null) leaf(all, "head", "eq", headId);
        return tree;
    }

    private static void in(ArrayNode all, String field, List<?> values) {
        if (values != null && !values.isEmpty()) leaf(all, field, "in", values);
    }

    private static void leaf(ArrayNode all, String field, String op, Object value) {
        all.addObject().put("field", field).put("op", op).set("value", Json.of(value));
    }
}
