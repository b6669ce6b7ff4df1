package tagayasu.platform.paper;

import java.util.Collection;

/**
 * A finished paper.
 *
 * @param missing characters that no font has, printed as 〓
 * @param overflows lines of the layout whose fields were too small for what they had to hold
 */
public record Printed(byte[] content, int pages, Collection<String> missing, Collection<Integer> overflows) {}
