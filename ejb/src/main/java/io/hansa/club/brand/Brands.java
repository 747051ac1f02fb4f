package io.hansa.club.brand;

import io.hansa.club.member.MemberStates;
import io.hansa.kernel.DuplicateEntry;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps the sub-programmes, and who belongs to which. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Brands {

    private static final int MOST = 50;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_HOURS = 80;

    @Resource
    SessionContext context;

    @Inject
    BrandRows rows;

    @Inject
    MemberStates members;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /** By code. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<BrandView> all() {
        return rows.all(MOST).stream().map(Brand::toView).toList();
    }

    /** @throws BrandNotFound when there is none */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public BrandView brand(String code) {
        return find(code).toView();
    }

    /** The calling member's. */
    @RolesAllowed(Roles.MEMBER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<BrandView> mine() {
        return rows.of(new MemberNumber(Caller.of(context).ref()))
                .flatMap(one -> rows.find(one.brand()))
                .map(Brand::toView);
    }

    /** Codes of the brands that members belong to, in one statement; who belongs to none is left out. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<MemberNumber, String> of(Collection<MemberNumber> asked) {
        return rows.of(asked).stream().collect(Collectors.toMap(BrandMember::member, BrandMember::brand));
    }

    /**
     * Makes a brand or changes it.
     *
     * @throws InvalidBrand when a field cannot be right, or the colours are hard to read
     * @throws BrandNotFound when it is to be changed and is not there
     * @throws BrandChanged when it has another version, or is there already
     */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public BrandView set(SetBrand command) {
        requireValid(command);
        Look look = Look.of(command.light(), command.dark());
        Brand brand = command.version() == 0 ? made(command, look) : changed(command, look);
        audit.record("brand.set", "brand:" + brand.code(), Map.of("version", Integer.toString(brand.version())));
        return brand.toView();
    }

    private Brand made(SetBrand command, Look look) {
        if (rows.find(command.code()).isPresent()) {
            throw new BrandChanged(command.code());
        }
        if (rows.all(MOST).size() == MOST) {
            throw new InvalidBrand("many", "code");
        }
        var brand = new Brand(command, look);
        try {
            rows.add(brand);
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new BrandChanged(command.code()) : e;
        }
        return brand;
    }

    private Brand changed(SetBrand command, Look look) {
        var brand = rows.lock(command.code()).orElseThrow(() -> new BrandNotFound(command.code()));
        if (brand.version() != command.version()) {
            throw new BrandChanged(command.code());
        }
        brand.set(command, look);
        return brand;
    }

    /**
     * Lets a member belong to a brand, or to none. One that does already stays.
     *
     * @throws io.hansa.club.member.MemberNotFound when there is no such member
     * @throws BrandNotFound when there is no such brand
     * @throws BrandClosed when nobody joins it any more
     */
    @RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public void assign(MemberNumber member, Optional<String> code) {
        members.lock(member);
        var present = rows.of(member);
        if (present.map(BrandMember::brand).equals(code)) {
            return;
        }
        if (code.isEmpty()) {
            rows.remove(present.get());
        } else {
            requireOpen(find(code.get()));
            present.ifPresentOrElse(
                    one -> one.move(code.get(), programme.now()),
                    () -> rows.add(new BrandMember(member, code.get(), programme.now())));
        }
        audit.record("brand.assigned", "member:" + member, Map.of("brand", code.orElse("")));
    }

    private static void requireOpen(Brand brand) {
        if (!brand.isOpen()) {
            throw new BrandClosed(brand.code());
        }
    }

    private Brand find(String code) {
        return rows.find(code).orElseThrow(() -> new BrandNotFound(code));
    }

    private static void requireValid(SetBrand command) {
        require(command.code().matches("[A-Z][A-Z0-9_]{1,15}"), "code");
        require(isText(command.name().zh(), LONGEST_NAME), "nameZh");
        require(isText(command.name().en(), LONGEST_NAME), "nameEn");
        require(command.phone().strip().matches("[+0-9][0-9 ()-]{2,23}"), "phone");
        require(isText(command.hours().zh(), LONGEST_HOURS), "hoursZh");
        require(isText(command.hours().en(), LONGEST_HOURS), "hoursEn");
    }

    private static boolean isText(String text, int longest) {
        return text != null && !text.isBlank() && text.length() <= longest;
    }

    private static void require(boolean right, String field) {
        if (!right) {
            throw new InvalidBrand(field.toLowerCase(Locale.ROOT), field);
        }
    }
}
