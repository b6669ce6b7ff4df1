package tagayasu.platform.paper.layout;

import java.util.List;

/**
 * One thing that is wrong in a layout.
 *
 * @param line counted from 1; 0 = the file as a whole
 * @param code of the problems' texts
 * @param detail the word that is wrong, or empty
 */
public record LayoutFault(int line, String code, String detail) {

    /** A file that is no layout. */
    public static final class Refused extends RuntimeException {

        private final List<LayoutFault> faults;

        public Refused(List<LayoutFault> faults) {
            super(faults.toString(), null, false, false);
            this.faults = List.copyOf(faults);
        }

        public List<LayoutFault> faults() {
            return faults;
        }
    }
}
