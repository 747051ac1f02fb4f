package io.hansa.partners.conduct;

/**
 * Staff decide on a complaint.
 *
 * @param upheld the member was right
 * @param note why, 1 to 500 characters: member and provider read it
 * @param refund give the charge back that it is about
 */
public record DecideComplaint(ComplaintNumber complaint, boolean upheld, String note, boolean refund) {

    private static final int LONGEST = 500;

    public DecideComplaint {
        if (note == null || note.isBlank() || note.length() > LONGEST) {
            throw new InvalidComplaint("note");
        }
        if (refund && !upheld) {
            throw new InvalidComplaint("refund");
        }
    }
}
