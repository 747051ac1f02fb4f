package io.hansa.club.group;

import io.hansa.kernel.MemberNumber;
import io.hansa.partners.transaction.TransactionsAccepted;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That a partner transaction of an appointed member counts for its group: a fact, with its signed changes. */
@Entity
@Table(name = "club_group_purchase")
class Purchase {

    @Id
    private long transaction;

    @Column(name = "group_code")
    private String groupCode;

    private long appointment;
    private MemberNumber member;
    private String partner;
    private LocalDate month;
    private long points;

    @Column(name = "spent_fen")
    private long spentFen;

    private int purchases;

    protected Purchase() {}

    Purchase(Appointment by, String partner, TransactionsAccepted.Item item) {
        transaction = item.number().value();
        groupCode = by.group();
        appointment = by.id();
        member = item.member();
        this.partner = partner;
        month = item.businessDate().withDayOfMonth(1);
        points = item.points().amount();
        spentFen = item.spent();
        purchases = item.activities();
    }
}
