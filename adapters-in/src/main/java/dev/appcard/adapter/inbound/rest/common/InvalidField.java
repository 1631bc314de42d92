package dev.appcard.adapter.inbound.rest.common;

import java.util.List;

/** A request's field cannot be taken as it is. Carries the field's name and the remedy, never the value. */
public final class InvalidField extends ApiFailure {

    private static final long serialVersionUID = 1L;

    public InvalidField(String field, ValidationRule remedy, String... arguments) {
        this(ErrorCode.INVALID_REQUEST, field, remedy, arguments);
    }

    /** Where the field API has a code of its own for this fault. */
    public InvalidField(ErrorCode code, String field, ValidationRule remedy, String... arguments) {
        this(code, code.usualStatus(), field, remedy, arguments);
    }

    /** Where HTTP has a status of its own for this fault (413, 415). */
    public InvalidField(ErrorCode code, int status, String field, ValidationRule remedy, String... arguments) {
        super(ApiError.of(code, status, new FieldFault(field, remedy, List.of(arguments))));
    }
}
