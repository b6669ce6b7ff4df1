package tagayasu.staff.notices;

/**
 * A kind of notice; a wing publishes a bean for each, and everybody may choose how they hear of it.
 *
 * @param code as the API names it: {@code task.assigned}
 * @param usual how it comes to those who have not chosen
 */
public record NoticeKind(String code, String labelJa, String labelEn, Channel usual) {

    public NoticeKind(String code, String labelJa, String labelEn) {
        this(code, labelJa, labelEn, Channel.screen);
    }
}
