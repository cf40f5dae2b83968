#pragma once

#include "demo/tour.h"

/// What a patient and her nurse do on the tour, in the order in which it is played. Every chapter begins at whatever page
/// the one before it left open.
namespace heard::desktop::chapters {

/// To the first page of her last tab, from whatever page was left open there.
[[nodiscard]] bool goToMore(Hand &phone);
/// The page of the appointments tab, likewise.
[[nodiscard]] bool goToAppointments(Hand &phone);

/// @p code is the one from Ann's letter.
[[nodiscard]] QVector<Step> enrolment(Tour &tour, const QString &code);
[[nodiscard]] QVector<Step> appointments(Tour &tour);
[[nodiscard]] QVector<Step> reminders(Tour &tour);
[[nodiscard]] QVector<Step> asks(Tour &tour);
[[nodiscard]] QVector<Step> pledge(Tour &tour);
/// What Ann said leads to a plan: Vera Quill, who speaks for patients, agrees to it at her own desktop, Grace publishes it,
/// it is kept, and it happened for Ann.
[[nodiscard]] QVector<Step> agreement(Tour &tour);
[[nodiscard]] QVector<Step> information(Tour &tour);
[[nodiscard]] QVector<Step> words(Tour &tour);
[[nodiscard]] QVector<Step> assessmentAsked(Tour &tour);
[[nodiscard]] QVector<Step> assessmentAnswered(Tour &tour);
[[nodiscard]] QVector<Step> assessmentTakenOn(Tour &tour);
[[nodiscard]] QVector<Step> carePlan(Tour &tour);
[[nodiscard]] QVector<Step> sensitivePage(Tour &tour);
[[nodiscard]] QVector<Step> dayOfSurgery(Tour &tour);
[[nodiscard]] QVector<Step> dayAfterSurgery(Tour &tour);
[[nodiscard]] QVector<Step> record(Tour &tour);
/// What was promised was kept, it happened for Ann, and it made a difference.
[[nodiscard]] QVector<Step> difference(Tour &tour);
[[nodiscard]] QVector<Step> team(Tour &tour);
[[nodiscard]] QVector<Step> looks(Tour &tour);

} // namespace heard::desktop::chapters
