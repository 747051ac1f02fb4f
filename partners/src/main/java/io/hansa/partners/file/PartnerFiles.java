package io.hansa.partners.file;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.access.Caller;
import io.hansa.partners.access.Callers;
import io.hansa.partners.access.PartnerNotFound;
import io.hansa.partners.access.Scope;
import io.hansa.partners.file.Receiving.Received;
import io.hansa.partners.file.Receiving.Sending;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.port.FileRuns;
import io.hansa.partners.transaction.LineResult.Outcome;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes files of transactions, and shows what became of their rows. Portal users and clients act for their own partner only; staff
 * for any.
 */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.PARTNER_API, Roles.PARTNER_FINANCE, Roles.PARTNER_ADMIN, Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
public class PartnerFiles {

    /** The columns of the layout, as a file's first line writes them. */
    public static final List<String> COLUMNS =
            Arrays.stream(FileColumn.values()).map(FileColumn::header).toList();

    @Inject
    FileRows files;

    @Inject
    ResultRows results;

    @Inject
    Receiving receiving;

    @Inject
    FileAnswers answers;

    @Inject
    FileExport export;

    @Inject
    FileRuns runs;

    @Inject
    Partners partners;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Resource
    SessionContext context;

    /**
     * Receives a file as it comes, and starts its check. The same key with the same bytes is the same file.
     *
     * @throws io.hansa.kernel.csv.UnreadableFile when it is not what the layout says, or too large; nothing of it is kept
     * @throws io.hansa.kernel.IdempotencyConflict when the key is that of other bytes
     * @throws PartnerNotFound when staff name no partner that there is
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ReceivedFile upload(UploadFile command, InputStream content) {
        Received received = receiving.receive(() -> sending(command), content);
        return new ReceivedFile(answers.view(find(received.number())), received.replayed());
    }

    /**
     * Lets a checked file be posted, in the caller's name. A second time changes nothing.
     *
     * @throws FileNotChecked when its check is not done
     * @throws NothingToPost when no row would be accepted
     * @throws OwnFile when staff confirm what they sent for a partner
     */
    public FileView confirm(FileNumber number) {
        Caller caller = caller();
        PartnerFile file = lock(number);
        if (!file.isConfirmed()) {
            FileView view = answers.view(file);
            if (view.state() != FileState.CHECKED) {
                throw new FileNotChecked(number);
            }
            if (view.sums().toPost() == 0) {
                throw new NothingToPost(number);
            }
            if (caller.actor().kind() == Actor.Kind.STAFF && caller.actor().equals(file.uploadedBy())) {
                throw new OwnFile(number);
            }
            file.confirm(caller.actor(), programme.now());
            runs.start(file.id(), FileAnswers.phase(file));
        }
        return answers.view(file);
    }

    /**
     * Stops the check or the posting after the part that is being worked on; what was posted stays.
     *
     * @throws FileNotAtWork when nothing goes on
     */
    public FileView cancel(FileNumber number) {
        PartnerFile file = lock(number);
        FileState state = answers.state(file);
        if (!state.isAtWork()) {
            throw new FileNotAtWork(number, state);
        }
        runs.cancel(file.id(), FileAnswers.phase(file));
        return answers.view(file);
    }

    /**
     * Goes on where the check or the posting was stopped, or failed.
     *
     * @throws FileNotAtWork when it was not
     */
    public FileView resume(FileNumber number) {
        PartnerFile file = lock(number);
        FileState state = answers.state(file);
        if (state != FileState.STOPPED && state != FileState.FAILED) {
            throw new FileNotAtWork(number, state);
        }
        runs.resume(file.id(), FileAnswers.phase(file));
        return answers.view(file);
    }

    /** @throws FileNotFound when there is none, or it is another partner's */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({
        Roles.PARTNER_API,
        Roles.PARTNER_FINANCE,
        Roles.PARTNER_ADMIN,
        Roles.FINANCE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.SYSTEM
    })
    public FileView file(FileNumber number) {
        return answers.view(find(number));
    }

    /**
     * Files, newest first.
     *
     * @param partnerCode narrows it for staff
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({
        Roles.PARTNER_API,
        Roles.PARTNER_FINANCE,
        Roles.PARTNER_ADMIN,
        Roles.FINANCE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.SYSTEM
    })
    public Slice<FileView> list(Optional<String> partnerCode, Optional<String> cursor, int limit) {
        long before = Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE);
        return Slice.read(
                        limit,
                        most -> files.list(caller().partner().or(() -> partnerCode), before, most),
                        file -> Long.toString(file.id()))
                .map(answers::view);
    }

    /**
     * Results by line: of the check until the file is confirmed, of the posting from then on.
     *
     * @throws FileNotFound when there is no such file
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({
        Roles.PARTNER_API,
        Roles.PARTNER_FINANCE,
        Roles.PARTNER_ADMIN,
        Roles.FINANCE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.SYSTEM
    })
    public Slice<FileRow> results(FileNumber number, Optional<Outcome> outcome, Optional<String> cursor, int limit) {
        long after = Slice.begin(cursor, Long::parseLong, 0L);
        PartnerFile file = find(number);
        return Slice.read(
                        limit,
                        most -> results.results(file.id(), FileAnswers.phase(file), outcome, after, most),
                        result -> Long.toString(result.line))
                .map(FileResult::toRow);
    }

    /**
     * The rows as they were sent, each with its result, however many they are.
     *
     * @throws FileNotFound when there is no such file
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @RolesAllowed({
        Roles.PARTNER_API,
        Roles.PARTNER_FINANCE,
        Roles.PARTNER_ADMIN,
        Roles.FINANCE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.SYSTEM
    })
    public void export(FileNumber number, Optional<Outcome> outcome, Consumer<ExportedRow> to) {
        export.rows(find(number), outcome, to);
    }

    /** Deletes what a server that died has left of files that were being sent to it; of none that was received. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @RolesAllowed(Roles.SYSTEM)
    public int forgetBroken() {
        return receiving.forgetBroken();
    }

    private Sending sending(UploadFile command) {
        Caller caller = caller();
        String partner = caller.partner().or(command::partnerCode).orElseThrow(() -> new PartnerNotFound(""));
        partners.standing(partner);
        return new Sending(partner, command.name(), caller.actor(), command.key());
    }

    private Caller caller() {
        return callers.of(context, Scope.FILES);
    }

    private PartnerFile find(FileNumber number) {
        return mine(files.find(number), number);
    }

    private PartnerFile lock(FileNumber number) {
        find(number);
        return mine(files.lock(number), number);
    }

    private PartnerFile mine(Optional<PartnerFile> found, FileNumber number) {
        Caller caller = caller();
        return found.filter(file -> caller.mayMean(file.partner())).orElseThrow(() -> new FileNotFound(number.value()));
    }
}
