package tagayasu.customer;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.list.Paging;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

/** The persons who hold a post at an account: 所属担当者. */
@Path("/accounts/{id}/persons")
@Tag(name = "accounts")
public class AccountPersonsResource {

    @Inject
    Access access;

    @Inject
    AccountTree tree;

    @Inject
    PersonList persons;

    @GET
    @Operation(
            operationId = "listAccountPersons",
            summary = "Persons who hold a post at the account, or at its branches")
    public PersonList.View list(
            @PathParam("id") UUID id,
            @QueryParam("includeBranches") @DefaultValue("false") boolean includeBranches,
            @Valid @BeanParam Paging paging) {
        access.check(Action.READ, Account.require(id));
        return persons.at(tree.ids(id, includeBranches), paging.query(null));
    }
}
