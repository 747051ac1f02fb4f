package io.hansa.club.member;

import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.account.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Someone of the club, whose life {@link MemberState} tells and {@link MemberLife} leads. The id is the serial of the number, so
 * that the order of ids is the order of enrolment.
 */
@Entity
@Table(name = "club_member")
class Member {

    @Id
    private long id;

    private MemberNumber number;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "given_name")
    private String givenName;

    private String phone;
    private String mail;

    @Enumerated(EnumType.STRING)
    private Language language;

    private LocalDate birthday;
    private String consents;

    /** Where the member lives; null: not told. */
    private String region;

    @Enumerated(EnumType.STRING)
    private MemberState state;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    @Column(name = "wallet_account")
    private AccountId wallet;

    @Column(name = "status_account")
    private AccountId status;

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "request_hash")
    private String requestHash;

    protected Member() {}

    Member(long serial, Profile profile, Request request, AccountId wallet, AccountId status, Instant now) {
        id = serial;
        number = MemberNumber.ofSerial(serial);
        state = MemberState.ACTIVE;
        enrolledAt = now;
        this.wallet = wallet;
        this.status = status;
        requestKey = request.key();
        requestHash = request.hash();
        change(profile);
    }

    long id() {
        return id;
    }

    MemberNumber number() {
        return number;
    }

    String phone() {
        return phone;
    }

    Optional<String> mail() {
        return Optional.ofNullable(mail);
    }

    Request request() {
        return new Request(requestKey, requestHash);
    }

    AccountId wallet() {
        return wallet;
    }

    AccountId status() {
        return status;
    }

    MemberState state() {
        return state;
    }

    void become(MemberState to) {
        state = to;
    }

    Instant enrolledAt() {
        return enrolledAt;
    }

    /** Where the member lives, by ISO 3166; when that was not told, the country of the phone. */
    String region() {
        return region == null ? PhoneNumbers.country(phone) : region;
    }

    void move(String region) {
        this.region = region;
    }

    PersonName name() {
        return new PersonName(familyName, givenName);
    }

    void change(Profile profile) {
        familyName = profile.name().family();
        givenName = profile.name().given();
        phone = profile.phone();
        mail = profile.mail().orElse(null);
        language = profile.language();
        birthday = profile.birthday().orElse(null);
        consents = profile.consents().stream().sorted().map(Consent::name).collect(Collectors.joining(","));
    }

    Profile profile() {
        return new Profile(name(), phone, mail(), language, Optional.ofNullable(birthday), consents());
    }

    MemberView toView() {
        return new MemberView(
                number,
                familyName,
                givenName,
                name().display(),
                phone,
                mail(),
                language,
                Optional.ofNullable(birthday),
                consents(),
                state,
                enrolledAt,
                wallet,
                status,
                region());
    }

    private Set<Consent> consents() {
        return Arrays.stream(consents.split(","))
                .filter(name -> !name.isEmpty())
                .map(Consent::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
