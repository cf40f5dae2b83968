#pragma once

#include "exchange/importer.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// What pages call the kinds of files to import, and why one is refused whole.
class ImportedFile : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("only names")

public:
    /// As exchange::FileKind.
    enum Kind {
        Pledge = int(exchange::FileKind::Pledge),
        Feedback = int(exchange::FileKind::Feedback),
        FhirBundle = int(exchange::FileKind::FhirBundle),
        FhirLines = int(exchange::FileKind::FhirLines),
        FhirResource = int(exchange::FileKind::FhirResource),
    };
    Q_ENUM(Kind)
    /// As exchange::FileError.
    enum Error {
        Empty = int(exchange::FileError::Empty),
        TooLarge = int(exchange::FileError::TooLarge),
        Binary = int(exchange::FileError::Binary),
        Spreadsheet = int(exchange::FileError::Spreadsheet),
        Pdf = int(exchange::FileError::Pdf),
        Html = int(exchange::FileError::Html),
        Xml = int(exchange::FileError::Xml),
        NotUtf8 = int(exchange::FileError::NotUtf8),
        BadJson = int(exchange::FileError::BadJson),
        TooDeep = int(exchange::FileError::TooDeep),
        NotFhir = int(exchange::FileError::NotFhir),
        BrokenUtf8 = int(exchange::FileError::BrokenUtf8),
        UnclosedQuote = int(exchange::FileError::UnclosedQuote),
        TextAfterQuote = int(exchange::FileError::TextAfterQuote),
        UnknownColumns = int(exchange::FileError::UnknownColumns),
        MissingColumn = int(exchange::FileError::MissingColumn),
        DoubledColumn = int(exchange::FileError::DoubledColumn),
        NoRows = int(exchange::FileError::NoRows),
    };
    Q_ENUM(Error)
};

/// What pages call the fates of rows, and why one is left out.
class ImportedRow : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("only names")

public:
    /// As exchange::RowFate.
    enum Fate {
        New = int(exchange::RowFate::New),
        Changed = int(exchange::RowFate::Changed),
        Same = int(exchange::RowFate::Same),
        Repeated = int(exchange::RowFate::Repeated),
    };
    Q_ENUM(Fate)
    /// As exchange::RowError.
    enum Error {
        RaggedRow = int(exchange::RowError::RaggedRow),
        EmptyWords = int(exchange::RowError::EmptyWords),
        EmptyPlan = int(exchange::RowError::EmptyPlan),
        EmptyBy = int(exchange::RowError::EmptyBy),
        UnknownBy = int(exchange::RowError::UnknownBy),
        NoReason = int(exchange::RowError::NoReason),
        UnknownCohort = int(exchange::RowError::UnknownCohort),
        UnknownMonth = int(exchange::RowError::UnknownMonth),
        EmptyText = int(exchange::RowError::EmptyText),
        UnknownDate = int(exchange::RowError::UnknownDate),
        FarDate = int(exchange::RowError::FarDate),
        TooLong = int(exchange::RowError::TooLong),
        Contradiction = int(exchange::RowError::Contradiction),
        BadJson = int(exchange::RowError::BadJson),
        NoResource = int(exchange::RowError::NoResource),
        UnsupportedType = int(exchange::RowError::UnsupportedType),
        MissingElement = int(exchange::RowError::MissingElement),
        BadElement = int(exchange::RowError::BadElement),
        UnknownElement = int(exchange::RowError::UnknownElement),
        UnknownCode = int(exchange::RowError::UnknownCode),
        WrongTogether = int(exchange::RowError::WrongTogether),
        HalfCharacter = int(exchange::RowError::HalfCharacter),
        BadNhsNumber = int(exchange::RowError::BadNhsNumber),
        NoPatient = int(exchange::RowError::NoPatient),
        SeveralPatients = int(exchange::RowError::SeveralPatients),
        UnknownPatient = int(exchange::RowError::UnknownPatient),
        DifferentPatient = int(exchange::RowError::DifferentPatient),
        Ambiguous = int(exchange::RowError::Ambiguous),
        UnknownReference = int(exchange::RowError::UnknownReference),
    };
    Q_ENUM(Error)
};

} // namespace heard::models
