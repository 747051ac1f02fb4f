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
import java.util.Optional;

/**
 * Someone of the club, whose life {@link MemberState} tells and {@link MemberLife} leads. The id is the serial of the number, so
 * that the order of ids is the order of enrolment.
 */
@Entity
@Table(name = "club_member")
class Member {

    private static final String FORGOTTEN = "–";
    private static final int COUNTRY = 2;
    private static final int HASH = 64;

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

    /** Where the member lives; null: not told. */
    private String region;

    @Enumerated(EnumType.STRING)
    private MemberState state;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    @Column(name = "phone_confirmed_at")
    private Instant phoneConfirmedAt;

    @Column(name = "mail_confirmed_at")
    private Instant mailConfirmedAt;

    @Column(name = "wallet_account")
    private AccountId wallet;

    @Column(name = "status_account")
    private AccountId status;

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "request_hash")
    private String requestHash;

    /** Who survived it, while it is merged. */
    @Column(name = "merged_into")
    private MemberNumber mergedInto;

    /** Whether others were merged into it. */
    private boolean survivor;

    protected Member() {}

    Member(long serial, Decision.Enrol enrolment, AccountId wallet, AccountId status, Instant now) {
        id = serial;
        number = MemberNumber.ofSerial(serial);
        state = enrolment.command().beginning().state();
        enrolledAt = now;
        this.wallet = wallet;
        this.status = status;
        requestKey = enrolment.request().key();
        requestHash = enrolment.request().hash();
        change(enrolment.profile());
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
        return region(region, phone);
    }

    static String region(String told, String phone) {
        return told == null ? PhoneNumbers.country(phone) : told;
    }

    void move(String region) {
        this.region = region;
    }

    Optional<MemberNumber> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /** What says who it was goes; the country stays, because policies hold there. */
    void erase() {
        region = region().substring(0, COUNTRY);
        familyName = FORGOTTEN;
        givenName = FORGOTTEN;
        phone = "erased" + number;
        mail = null;
        phoneConfirmedAt = null;
        mailConfirmedAt = null;
        language = Language.ZH;
        birthday = null;
        requestKey = "erased:" + number;
        requestHash = "0".repeat(HASH);
    }

    boolean isSurvivor() {
        return survivor;
    }

    void survives(boolean others) {
        survivor = others;
    }

    /** @param survivor null: it is its own again */
    void mergeInto(MemberNumber survivor) {
        mergedInto = survivor;
    }

    PersonName name() {
        return new PersonName(familyName, givenName);
    }

    /** A phone or mail that is another one is not confirmed. */
    void change(Profile profile) {
        if (!profile.phone().equals(phone)) {
            phoneConfirmedAt = null;
        }
        if (!profile.mail().equals(mail())) {
            mailConfirmedAt = null;
        }
        familyName = profile.name().family();
        givenName = profile.name().given();
        phone = profile.phone();
        mail = profile.mail().orElse(null);
        language = profile.language();
        birthday = profile.birthday().orElse(null);
    }

    Profile profile() {
        return new Profile(name(), phone, mail(), language, Optional.ofNullable(birthday));
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
                state,
                enrolledAt,
                wallet,
                status,
                region(),
                Optional.ofNullable(phoneConfirmedAt),
                Optional.ofNullable(mailConfirmedAt));
    }

    Optional<Contact> contact(ContactKind kind) {
        return kind == ContactKind.PHONE
                ? Optional.of(new Contact(kind, phone, Optional.ofNullable(phoneConfirmedAt), language))
                : mail().map(address -> new Contact(kind, address, Optional.ofNullable(mailConfirmedAt), language));
    }

    void confirm(ContactKind kind, Instant now) {
        if (kind == ContactKind.PHONE) {
            phoneConfirmedAt = now;
        } else {
            mailConfirmedAt = now;
        }
    }
}
