#pragma once

#include "demo/complaints.h"
#include "demo/demo.h"
#include "demo/hand.h"

#include <QDir>
#include <QFile>
#include <QTextStream>
#include <QVector>

namespace heard::desktop {

/// One thing a person does or sees on the tour.
struct Step {
    QString words;
    std::function<bool()> act; ///< false: it did not work
};

/// Plays steps one after another with a hand on either window, tells them in a transcript and takes numbered pictures.
class Tour final {
public:
    /// Both windows of @p demo are shown.
    Tour(Demo &demo, const QString &pictures, const Complaints &complaints);

    [[nodiscard]] bool begin();
    [[nodiscard]] bool play(const QVector<Step> &steps);
    void tell(const QString &words);

    [[nodiscard]] Demo &demo() { return m_demo; }
    [[nodiscard]] Hand &phone() { return m_phone; }
    [[nodiscard]] Hand &desk() { return m_desk; }
    /// Another window, while a step lasts.
    [[nodiscard]] bool keepOther(Hand &hand, const QString &name) { return keep(hand, name, {}); }

    // Pictures of what stands there; of what is far down a page, @p within names what is to be seen.
    [[nodiscard]] Step phonePicture(const QString &words, const QString &name, const QString &within = {});
    [[nodiscard]] Step deskPicture(const QString &words, const QString &name, const QString &within = {});
    /// The same as it is, then in dark, in Arabic, and with text of twice the size. @p again opens the page anew: another
    /// size of text makes pages anew.
    [[nodiscard]] Step phoneLooks(const QString &words, const QString &name, std::function<bool()> again, const QString &within = {});
    [[nodiscard]] Step deskLooks(const QString &words, const QString &name, std::function<bool()> again, const QString &within = {});

private:
    [[nodiscard]] bool keep(Hand &hand, const QString &name, const QString &within);
    [[nodiscard]] bool keepLooks(Hand &hand, models::Preferences &preferences, const QString &name,
                                 const std::function<bool()> &again, const QString &within);
    void tellFailure();

    Demo &m_demo;
    Hand m_phone;
    Hand m_desk;
    const Complaints &m_complaints;
    QDir m_folder;
    QFile m_file;
    QTextStream m_transcript;
    int m_number = 0;
};

} // namespace heard::desktop
