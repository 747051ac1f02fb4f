package io.hansa.partners.testing;

import io.hansa.kernel.MemberNumber;
import io.hansa.partners.port.Bonuses;
import io.hansa.partners.port.MemberAccounts;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/** Stands in for the club's rules: nobody earns more than the contract says, unless a test says so of a member. */
public final class Extras implements Bonuses {

    private final Map<MemberNumber, Long> percent = new ConcurrentHashMap<>();
    private final Map<String, Long> given = new ConcurrentHashMap<>();

    /** So many hundredths of what the contract gives, in points and status points, rounded down. */
    public void give(MemberAccounts member, long hundredths) {
        percent.put(member.number(), hundredths);
    }

    /** The references of accruals whose bonuses were kept, and of what undid them. */
    public boolean kept(String partner, String reference) {
        return given.containsKey(partner + " kept " + reference);
    }

    @Override
    public OfBatch of(Batch batch) {
        return new OfBatch() {
            @Override
            public Bonus earn(Message message, long points, long statusPoints) {
                long hundredths = percent.getOrDefault(message.member().number(), 0L);
                given.put(batch.partnerCode() + " " + message.reference(), hundredths);
                return of(hundredths, points, statusPoints);
            }

            @Override
            public Bonus rest(
                    String original, String reference, OptionalLong amountFen, long points, long statusPoints) {
                return of(given.get(batch.partnerCode() + " " + original), points, statusPoints);
            }

            private Bonus of(long hundredths, long points, long statusPoints) {
                return hundredths == 0
                        ? Bonus.NOTHING
                        : new Bonus(points * hundredths / 100, statusPoints * hundredths / 100, "EXTRA v1");
            }

            @Override
            public void takeBack(String reference) {
                given.remove(batch.partnerCode() + " " + reference);
            }

            @Override
            public void keep(List<Decided> posted) {
                posted.forEach(each -> given.put(batch.partnerCode() + " kept " + each.reference(), each.number()));
            }
        };
    }
}
