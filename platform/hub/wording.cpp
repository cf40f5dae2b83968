#include "wording.h"

using namespace Qt::StringLiterals;

namespace heard::hub {

QString wordsFor(const store::Failure &failure)
{
    switch (failure.error) {
    case store::StoreError::CannotOpen:
        return u"The file or its folder cannot be used (%1). Check the path and its permissions."_s.arg(failure.detail);
    case store::StoreError::WrongKey:
        return u"The database does not open: either the key is another's, or the file is damaged. It is kept as it is. Restore both files of one backup together into a new folder."_s;
    case store::StoreError::Damaged:
        return u"The database is damaged (%1). It is kept as it is; heard-hub check names what is broken. Restore the last backup into a new folder, and keep this one for repair."_s
            .arg(failure.detail);
    case store::StoreError::FromTheFuture:
        return u"The database was written by a newer heard-hub (%1). It is kept as it is. Install that version."_s.arg(
            failure.detail);
    case store::StoreError::NotOurs:
        return u"This is not the database of a hub (%1). It is kept as it is."_s.arg(failure.detail);
    case store::StoreError::MigrationFailed:
        return u"The database could not be brought up to date (%1). It is kept as it was."_s.arg(failure.detail);
    case store::StoreError::Busy:
        return u"Another program holds the database. Try again."_s;
    case store::StoreError::DiskFull:
        return u"The disk is full; nothing was kept."_s;
    default:
        return u"The store failed: %1"_s.arg(failure.detail);
    }
}

QString wordsFor(const store::KeyFailure &failure)
{
    switch (failure.error) {
    case store::KeyError::Missing:
        return u"There is no key file beside the database (hub.db.key). Without it the database cannot be opened: restore it from a backup. For a new hub, run heard-hub init."_s;
    case store::KeyError::AlreadyThere:
        return u"There is a hub in this folder already."_s;
    case store::KeyError::Damaged:
        return u"The key file is damaged. It is kept as it is. Restore it from a backup."_s;
    case store::KeyError::FromTheFuture:
        return u"The key file was written by a newer heard-hub. Install that version."_s;
    case store::KeyError::PassphraseNeeded:
        return u"A passphrase is needed: in HEARD_PASSPHRASE, with --key-file FILE, or typed."_s;
    case store::KeyError::PassphraseTooShort:
        return u"The passphrase is too short: at least %1 characters."_s.arg(store::KeyFile::shortestPassphrase);
    case store::KeyError::WrongPassphrase:
        return u"The passphrase is wrong."_s;
    case store::KeyError::TooManyTries:
        return u"Too many wrong passphrases. Try again in %1 seconds."_s.arg((failure.retryAfter.count() + 999) / 1000);
    case store::KeyError::KeychainUnavailable:
        return u"The keychain that holds the key cannot be reached. Unlock it, or sign in to the desktop session that has it."_s;
    case store::KeyError::KeychainEntryGone:
        return u"The keychain no longer holds what unlocks this key. Restore a backup made with a passphrase."_s;
    case store::KeyError::CannotRead:
        return u"The key file cannot be read. Check its permissions."_s;
    case store::KeyError::DiskFull:
        return u"There is no room left on the disk. Make some, then try again."_s;
    case store::KeyError::CannotWrite:
        return u"The key file cannot be written. Check the folder's permissions and the disk."_s;
    case store::KeyError::OutOfMemory:
        return u"There is not enough memory to unlock the key (64 MiB)."_s;
    }
    return {};
}

QString wordsFor(const StartFailure &failure)
{
    switch (failure.error) {
    case StartError::NoDatabase:
        return u"There is no hub in this folder. Make one with heard-hub init."_s;
    case StartError::StoreUnusable:
        return wordsFor(store::Failure{failure.store.value_or(store::StoreError::Misuse), failure.detail});
    case StartError::CannotListen:
        break;
    }
    switch (failure.listen.value_or(ListenError::CannotListen)) {
    case ListenError::AddressNotUnderstood:
        return u"%1 is not an address to listen on. One looks like 127.0.0.1 or ::1 (this machine only), 192.0.2.7 (one of its own) or 0.0.0.0 (all of them)."_s
            .arg(failure.detail);
    case ListenError::BeyondLoopbackWithoutTls:
        return u"heard-hub does not listen on %1 without encryption. Give --tls-certificate and --tls-key, or listen on 127.0.0.1 behind a proxy that has them."_s
            .arg(failure.detail);
    case ListenError::TlsFilesUnusable:
        return u"The TLS files cannot be used (%1)."_s.arg(failure.detail);
    case ListenError::CannotListen:
        break;
    }
    return u"The port cannot be opened: %1"_s.arg(failure.detail);
}

QString wordsFor(const Refusal &refusal)
{
    return refusal.expression.isEmpty() ? refusal.diagnostics
                                        : u"%1: %2"_s.arg(refusal.expression, refusal.diagnostics);
}

namespace {

QString reasonOf(const exchange::FileFailure &failure)
{
    using exchange::FileError;
    switch (failure.error) {
    case FileError::Empty:
        return u"The file is empty."_s;
    case FileError::TooLarge:
        return u"The file is larger than 50 MB."_s;
    case FileError::Binary:
        return u"The file is not text."_s;
    case FileError::Spreadsheet:
        return u"This is a spreadsheet. Save it as CSV and import that."_s;
    case FileError::Pdf:
        return u"This is a PDF. It cannot be imported."_s;
    case FileError::Html:
        return u"This is a web page, perhaps of a sign-in, instead of the file."_s;
    case FileError::Xml:
        return u"This is XML. FHIR is read as JSON only."_s;
    case FileError::NotUtf8:
        return u"The JSON is not in UTF-8."_s;
    case FileError::BadJson:
        return u"The JSON is broken."_s;
    case FileError::TooDeep:
        return u"The JSON nests too deep."_s;
    case FileError::NotFhir:
        return u"The JSON is not FHIR: it has no resourceType."_s;
    case FileError::BrokenUtf8:
        return u"The file is marked as UTF-8, and this is not UTF-8. Save it anew as CSV UTF-8."_s;
    case FileError::UnclosedQuote:
        return u"A quotation mark is not closed."_s;
    case FileError::TextAfterQuote:
        return u"Text stands after a closing quotation mark."_s;
    case FileError::UnknownColumns:
        return u"The columns are neither those of a pledge nor of feedback."_s;
    case FileError::MissingColumn:
        return u"A column is missing: %1."_s.arg(failure.detail);
    case FileError::DoubledColumn:
        return u"Two columns mean the same: %1."_s.arg(failure.detail);
    case FileError::NoRows:
        return u"There are no rows below the header."_s;
    }
    return {};
}

} // namespace

QString wordsFor(const exchange::FileFailure &failure)
{
    if (failure.line == 0)
        return reasonOf(failure);
    const QString place = failure.column > 0 ? u"line %1, column %2"_s.arg(failure.line).arg(failure.column)
                                             : u"line %1"_s.arg(failure.line);
    return u"%1: %2"_s.arg(place, reasonOf(failure));
}

QString wordsFor(exchange::RowError error)
{
    using exchange::RowError;
    switch (error) {
    case RowError::RaggedRow:
        return u"more or fewer cells than the header"_s;
    case RowError::EmptyWords:
        return u"there is no \"you said\""_s;
    case RowError::EmptyPlan:
        return u"there is no \"we plan to\""_s;
    case RowError::EmptyBy:
        return u"there is no \"by\""_s;
    case RowError::UnknownBy:
        return u"this is neither a state nor a month"_s;
    case RowError::UnknownCohort:
        return u"this group of patients is not known"_s;
    case RowError::UnknownMonth:
        return u"this is not a month"_s;
    case RowError::EmptyText:
        return u"there are no words"_s;
    case RowError::UnknownDate:
        return u"this is not a date"_s;
    case RowError::FarDate:
        return u"this is before there was an NHS, or too far ahead"_s;
    case RowError::TooLong:
        return u"this is too long"_s;
    case RowError::Contradiction:
        return u"this says something else than an earlier row of the same name"_s;
    case RowError::BadJson:
        return u"this line is not JSON"_s;
    case RowError::NoResource:
        return u"there is no resource"_s;
    case RowError::UnsupportedType:
        return u"this type is not imported"_s;
    case RowError::MissingElement:
        return u"an element is missing"_s;
    case RowError::BadElement:
        return u"this is not in the form that FHIR gives it"_s;
    case RowError::UnknownElement:
        return u"FHIR R4 has no such element here"_s;
    case RowError::UnknownCode:
        return u"this code is not one of FHIR's for this element"_s;
    case RowError::WrongTogether:
        return u"this does not go with what else the resource says"_s;
    case RowError::HalfCharacter:
        return u"this text holds half of a character"_s;
    case RowError::BadNhsNumber:
        return u"this is not an NHS number"_s;
    case RowError::NoPatient:
        return u"the appointment has no patient"_s;
    case RowError::SeveralPatients:
        return u"the appointment has several patients"_s;
    case RowError::UnknownPatient:
        return u"nobody has this NHS number, neither in the file nor in the unit"_s;
    case RowError::DifferentPatient:
        return u"this is known here as another patient's"_s;
    case RowError::Ambiguous:
        return u"its identifiers belong to several resources"_s;
    case RowError::UnknownReference:
        return u"this refers to a patient that is not there, neither in the file nor in the unit"_s;
    }
    return {};
}

} // namespace heard::hub
