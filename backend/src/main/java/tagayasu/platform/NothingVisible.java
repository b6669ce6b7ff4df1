package tagayasu.platform;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;

/** Without an access policy nobody sees anything. */
@DefaultBean
@ApplicationScoped
class NothingVisible implements Visibility {

    @Override
    public Sql visible(String noun, String alias) {
        return Sql.FALSE;
    }
}
