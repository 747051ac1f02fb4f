package io.hansa.club.brand;

import io.hansa.kernel.MemberNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Which brand a member belongs to. */
@Entity
@Table(name = "club_brand_member")
class BrandMember {

    @Id
    private String member;

    private String brand;
    private Instant since;

    protected BrandMember() {}

    BrandMember(MemberNumber member, String brand, Instant since) {
        this.member = member.value();
        move(brand, since);
    }

    MemberNumber member() {
        return new MemberNumber(member);
    }

    String brand() {
        return brand;
    }

    void move(String brand, Instant since) {
        this.brand = brand;
        this.since = since;
    }
}
