package tagayasu.staff.notices;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a notice came to just this user. The words are for mails; the screens have theirs under the same codes. */
@Schema(name = "NotificationReason")
public enum Why {
    assignee("あなたが担当のため", "You are the assignee"),
    requester("あなたが依頼したため", "You asked for it"),
    participant("あなたが参加者のため", "You take part"),
    mentioned("あなたへのメンションがあるため", "You were mentioned"),
    owner("あなたが担当している記録のため", "The record is in your charge"),
    commenter("あなたがコメントした記録のため", "You commented on it"),
    superior("あなたが上長のため", "You are the superior"),
    reportTo("報告先があなたのため", "It is reported to you"),
    praised("あなたが賞賛されたため", "You were praised"),
    planner("あなたの予定に関わるため", "It concerns a plan of yours"),
    successor("あなたが引き継ぐため", "You are the successor"),
    predecessor("あなたが引き渡すため", "You are handing over"),
    chosen("あなたが通知を希望したため", "You asked to be told");

    final String ja;
    final String en;

    Why(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }
}
