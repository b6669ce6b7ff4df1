package tagayasu.exchange.imports;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Why a row cannot be taken in. {@code column} is the file's own name for it; {@code field} what the plan lays on it;
 * {@code line} another line of the file that stands in the way.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RowFault(String column, String field, String code, Long line) {

    static RowFault of(String column, String field, String code) {
        return new RowFault(column, field, code, null);
    }
}
