package tagayasu.staff.notices;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a notice comes to somebody. */
@Schema(name = "NotificationChannel")
public enum Channel {
    screen,
    mail,
    both,
    none;

    boolean mails() {
        return this == mail || this == both;
    }
}
