package tagayasu.sales.approach;

import java.util.List;

/** Port: a kind of approach to a company. A wing publishes a bean for each. */
public interface ApproachSource {

    /** Days before and after an approach within which another one is near. */
    int WITHIN_DAYS = 14;

    int AT_MOST = 5;

    /** What colleagues do about the same time in the whole tree of the account, the nearest first, {@link #AT_MOST} of it. */
    List<Approach> near(Asked asked);
}
