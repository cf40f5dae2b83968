#include "exchange/feedbackimport.h"

#include "base/shortened.h"
#include "exchange/columns.h"
#include "exchange/intake.h"
#include "fhir/vocabulary.h"
#include "voice/voices.h"

#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::exchange {

namespace {

using Comment = FeedbackImport::Comment;

constexpr auto textNames = {"feedback", "comment", "comments", "text", "freetext", "freetextcomment", "verbatim", "response", "answer"};
constexpr auto goodNames = {"whatwasgood", "whatwentwell", "good"};
constexpr auto betterNames = {"whatcouldbebetter", "whatcouldwedobetter", "couldbebetter", "better", "improve", "improvement"};
constexpr auto questionNames = {"question"};
constexpr auto aboutNames = {"about", "partofcare", "whichpartofyourcare"};
constexpr auto labelNames = {"label", "labels", "theme", "category", "subcategory", "subtheme"};
constexpr auto dateNames = {"date", "received", "datereceived", "submitted", "datesubmitted", "responsedate"};
constexpr auto idNames = {"id", "commentid", "feedbackid", "responseid", "reference"};
/// Where a row stands in its file says nothing about the comment.
constexpr auto placeNames = {"", "rowindex", "index", "row", "rownumber", "no"};

struct FeedbackColumns {
    int text = -1;
    int good = -1;
    int better = -1;
    int question = -1;
    int about = -1;
    int date = -1;
    int id = -1;
    QVector<int> labels;
    QVector<int> others; ///< may hold who said it: not taken over
};

FeedbackColumns columnsOf(const csv::Table &table)
{
    const Columns columns{table.header};
    FeedbackColumns found{columns.find(textNames), columns.find(goodNames), columns.find(betterNames),
        columns.find(questionNames), columns.find(aboutNames), columns.find(dateNames), columns.find(idNames), {}, {}};
    // A column of plain comments leaves nothing that says which part they are about.
    if (found.text >= 0)
        found.good = found.better = -1;
    const QVector<int> named{found.text, found.good, found.better, found.question, found.about, found.date, found.id};
    for (int column = 0; column < table.header.size(); ++column) {
        if (columns.is(column, labelNames))
            found.labels << column;
        else if (!named.contains(column) && !columns.is(column, placeNames))
            found.others << column;
    }
    return found;
}

/// ISO 8601, or day/month/year as it is written in Britain. A day without a time is its noon, in no risk of another day.
std::optional<Instant> momentOf(const QString &text)
{
    for (const auto &form : {u"yyyy-MM-dd"_s, u"d/M/yyyy"_s, u"d.M.yyyy"_s, u"d-M-yyyy"_s, u"d MMM yyyy"_s, u"d MMMM yyyy"_s}) {
        if (const QDate day = QLocale::c().toDate(text, form); day.isValid())
            return Instant::of(QDateTime{day, QTime{12, 0}, Qt::UTC});
    }
    return text.contains(u'T') ? Instant::fromIso(text) : std::nullopt;
}

/// The name of the comment that says @p said for the @p place th time.
QString keyOf(const QString &said, int place)
{
    return nameOf({said, QString::number(place)});
}

/// The name of this very file: what is called the same and says the same, however it was saved.
QString nameOfFile(const csv::Table &table, const QString &fileName)
{
    QStringList parts = QStringList{fileName} + table.header;
    for (const csv::Row &row : table.rows)
        parts << row.cells.join(u'\x1f');
    return digestOf(parts);
}

/// Reads rows one by one and says what is wrong with each.
class CommentReader final {
public:
    /// @p file is the name of the very file.
    CommentReader(const csv::Table &table, FeedbackColumns columns, QString file, Instant now)
        : m_table(table)
        , m_columns(std::move(columns))
        , m_file(std::move(file))
        , m_now(now)
    {
    }

    [[nodiscard]] Result<Comment, BadRow> read(const csv::Row &row)
    {
        Comment comment;
        comment.line = row.line;
        comment.text = textOf(row, m_columns.text);
        comment.good = textOf(row, m_columns.good);
        comment.better = textOf(row, m_columns.better);
        const int words = m_columns.text >= 0 ? m_columns.text : std::max(m_columns.good, m_columns.better);
        if (comment.text.isEmpty() && comment.good.isEmpty() && comment.better.isEmpty())
            return bad(RowError::EmptyText, row, words);
        for (const int column : {m_columns.text, m_columns.good, m_columns.better}) {
            if (textOf(row, column).size() > voice::Voices::longestWords)
                return bad(RowError::TooLong, row, column);
        }
        if (const QString date = textOf(row, m_columns.date); !date.isEmpty()) {
            comment.sentAt = momentOf(date);
            if (!comment.sentAt)
                return bad(RowError::UnknownDate, row, m_columns.date);
            if (!isWithinReach(*comment.sentAt, m_now, furthestAhead))
                return bad(RowError::FarDate, row, m_columns.date);
        }
        readRest(row, comment);
        name(row, comment);
        return comment;
    }

private:
    void readRest(const csv::Row &row, Comment &comment) const
    {
        comment.question = textOf(row, m_columns.question);
        comment.about = shortened(textOf(row, m_columns.about), voice::Voices::longestAbout);
        for (const int column : m_columns.labels) {
            if (const QString label = textOf(row, column); !label.isEmpty())
                comment.labels << label;
        }
    }

    /// The file's own number for it where it has one. Otherwise its words: two who said the same in answer to the same
    /// question are told apart by their order.
    void name(const csv::Row &row, Comment &comment)
    {
        const QString id = textOf(row, m_columns.id);
        comment.said = nameOf({u"feedback"_s, id, comment.text, comment.good, comment.better, comment.question,
            comment.sentAt ? comment.sentAt->toIso() : QString{}});
        const int place = ++m_times[comment.said];
        comment.key = keyOf(comment.said, place);
        if (id.isEmpty() && !comment.sentAt)
            comment.keyInFile = nameOf({m_file, comment.key});
    }

    [[nodiscard]] tl::unexpected<BadRow> bad(RowError error, const csv::Row &row, int column) const
    {
        return failed(badCell(error, m_table, row, column));
    }

    const csv::Table &m_table;
    FeedbackColumns m_columns;
    QString m_file;
    Instant m_now;
    QHash<QString, int> m_times;
};

void setLabels(QJsonObject &communication, const QStringList &labels)
{
    QJsonArray categories;
    // What has our code is the kind of communication; the others are labels without a code.
    const QJsonArray before = communication["category"_L1].toArray();
    for (const QJsonValue &category : before) {
        if (category.toObject().contains("coding"_L1))
            categories << category;
    }
    for (const QString &label : labels)
        categories << QJsonObject{{u"text"_s, label}};
    communication["category"_L1] = categories;
}

void setNote(QJsonObject &communication, const QString &text)
{
    communication["note"_L1] = QJsonArray{QJsonObject{{u"text"_s, text}}};
}

/// Words of which nobody said whether they are praise stay without that mark.
void unmark(QJsonObject &communication)
{
    QJsonArray payload = communication["payload"_L1].toArray();
    for (QJsonValueRef value : payload) {
        QJsonObject item = value.toObject();
        fhir::setExtension(item, fhir::extension::part, "valueCode"_L1, {});
        value = item;
    }
    communication["payload"_L1] = payload;
}

QJsonObject communicationOf(const Comment &comment, const QString &fileName, Instant now, const ResourceId &unit)
{
    voice::Feedback feedback;
    feedback.good = comment.good;
    feedback.better = comment.text.isEmpty() ? comment.better : comment.text;
    feedback.about = comment.about;
    feedback.sentAt = comment.sentAt.value_or(now);
    if (!comment.sentAt || *comment.sentAt < now - FeedbackImport::news)
        feedback.readAt = now;
    QJsonObject communication = voice::toFhir(feedback, {}, unit);
    if (!comment.text.isEmpty())
        unmark(communication);
    if (!comment.question.isEmpty())
        communication["topic"_L1] = QJsonObject{{u"text"_s, comment.question}};
    setLabels(communication, comment.labels);
    setNote(communication, u"imported from "_s + fileName);
    return communication;
}

ImportItem itemOf(const Comment &comment, const QString &fileName, Instant now, const ResourceId &unit)
{
    ImportItem item{u"Communication"_s, {{fhir::system::importedRow, comment.key}}, {}, {}, {}, {}};
    item.said = {comment.key + u' ' + digestOf(QStringList{comment.about} + comment.labels)};
    const QString words = comment.text.isEmpty() ? comment.good + (comment.good.isEmpty() ? u""_s : u"\n"_s) + comment.better : comment.text;
    item.row = GoodRow{comment.line, RowFate::New, item.type, words.trimmed(), comment.labels.value(0), comment.sentAt, false};
    item.applyTo = [comment, fileName, now, unit](const QJsonObject &stored) {
        if (stored.isEmpty())
            return communicationOf(comment, fileName, now, unit);
        QJsonObject communication = stored;
        setLabels(communication, comment.labels);
        setNote(communication, u"imported from "_s + fileName);
        return communication;
    };
    return item;
}

/// Finds out which comments without a date or number are here already: surely, as this very file was imported before, or
/// perhaps, as somebody said the same in another one.
class Recognition final {
public:
    Recognition(const ResourceLookup &lookup, bool saidAgain)
        : m_lookup(lookup)
        , m_saidAgain(saidAgain)
    {
    }

    /// Gives @p item the names of @p comment.
    [[nodiscard]] store::StoreResult<void> name(ImportItem &item, const Comment &comment)
    {
        const auto known = isKnown(comment.keyInFile);
        if (!known)
            return failed(known.error());
        if (*known) {
            item.names = {named(comment.keyInFile)};
            return {};
        }
        if (m_saidAgain)
            return nameAnew(item, comment);
        const auto said = isKnown(comment.key);
        if (!said)
            return failed(said.error());
        // Known by words alone it does not get the name of this file, so that it can still be said to be another's.
        item.row->saidBefore = *said;
        if (!*said)
            item.names.prepend(named(comment.keyInFile));
        return {};
    }

private:
    /// As the next of all who said so, in whichever file.
    [[nodiscard]] store::StoreResult<void> nameAnew(ImportItem &item, const Comment &comment)
    {
        while (true) {
            const QString key = keyOf(comment.said, ++m_places[comment.said]);
            const auto taken = isKnown(key);
            if (!taken)
                return failed(taken.error());
            if (*taken)
                continue;
            item.names = {named(comment.keyInFile), named(key)};
            item.said = {item.said.front().replace(comment.key, key)};
            return {};
        }
    }

    [[nodiscard]] static ImportName named(const QString &key) { return {fhir::system::importedRow, key}; }

    [[nodiscard]] store::StoreResult<bool> isKnown(const QString &key) const
    {
        const ImportName name = named(key);
        const auto found = m_lookup.withIdentifier(u"Communication"_s, name.system, name.value);
        if (!found)
            return failed(found.error());
        return !found->isEmpty();
    }

    const ResourceLookup &m_lookup;
    bool m_saidAgain;
    QHash<QString, int> m_places;
};

} // namespace

bool isFeedback(const csv::Table &table)
{
    const Columns columns{table.header};
    return columns.find(textNames) >= 0 || columns.find(goodNames) >= 0 || columns.find(betterNames) >= 0;
}

Result<FeedbackImport, FileFailure> FeedbackImport::read(const csv::Table &table, const QString &fileName, Instant now)
{
    const Columns columns{table.header};
    if (const int second = columns.findSecond(textNames); second >= 0)
        return failed(FileFailure{FileError::DoubledColumn, 1, second + 1, table.header[second].trimmed()});
    FeedbackImport import;
    import.m_fileName = plainText(fileName);
    import.m_now = now;
    import.m_bad = raggedRows(table);
    const FeedbackColumns found = columnsOf(table);
    for (const int column : found.others) {
        if (const QString name = plainText(table.header[column]); !name.isEmpty())
            import.leftOut << name;
    }
    CommentReader reader{table, found, nameOfFile(table, import.m_fileName), now};
    for (const csv::Row &row : table.rows) {
        auto comment = reader.read(row);
        if (comment)
            import.m_comments << *std::move(comment);
        else
            import.m_bad << comment.error();
    }
    std::stable_sort(import.m_bad.begin(), import.m_bad.end(), [](auto &a, auto &b) { return a.line < b.line; });
    return import;
}

store::StoreResult<ImportItems> FeedbackImport::items(const ResourceLookup &lookup) const
{
    const auto unit = lookup.unit();
    if (!unit)
        return failed(unit.error());
    ImportItems asked;
    asked.bad = m_bad;
    Recognition recognition{lookup, m_saidAgain};
    for (const Comment &comment : m_comments) {
        ImportItem item = itemOf(comment, m_fileName, m_now, *unit);
        if (!comment.keyInFile.isEmpty()) {
            if (auto done = recognition.name(item, comment); !done)
                return failed(done.error());
        }
        asked.items << std::move(item);
    }
    return asked;
}

} // namespace heard::exchange
