package tagayasu.staff.notices;

import java.util.List;

/** Port: for a bean that has several kinds of notices, or learns them from others. */
public interface NoticeKinds {

    List<NoticeKind> noticeKinds();
}
