package tagayasu.platform.list;

/** Port: what a later wing adds to a noun of an earlier one, such as the sales of an account. */
public interface NounPart {

    String noun();

    void addTo(Noun noun);
}
