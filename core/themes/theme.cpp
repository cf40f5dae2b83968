#include "themes/theme.h"

#include "fhir/communication.h"
#include "fhir/vocabulary.h"

using namespace Qt::StringLiterals;

namespace heard::themes {

namespace extension = fhir::extension;

Result<Theme, fhir::ReadError> themeFromFhir(const QJsonObject &basic)
{
    if (!fhir::isOf(basic, "Basic"_L1) || fhir::codeIn(basic["code"_L1], fhir::system::basic) != fhir::code::theme)
        return failed(fhir::ReadError::WrongType);
    const auto text = [&](fhir::Word url) { return fhir::extensionOf(basic, url)["valueString"_L1].toString(); };
    Theme theme;
    theme.id = fhir::idOf(basic);
    theme.unit = fhir::referenceAt(basic, "subject"_L1, "Organization"_L1);
    theme.name = text(extension::themeName);
    if (theme.name.isEmpty())
        return failed(fhir::ReadError::MissingElement);
    theme.description = text(extension::themeDescription);
    theme.shipped = fhir::identifierOf(basic, fhir::system::shippedTheme);
    theme.mergedInto = fhir::referenceAt(fhir::extensionOf(basic, extension::mergedInto), "valueReference"_L1, "Basic"_L1);
    theme.position = fhir::extensionOf(basic, extension::position)["valueInteger"_L1].toInt();
    theme.retiredAt = fhir::instantExtension(basic, extension::retired);
    return theme;
}

QJsonObject toFhir(const Theme &theme, QJsonObject stored)
{
    QJsonObject basic = fhir::resourceOf("Basic"_L1, theme.id, std::move(stored));
    if (fhir::codeIn(basic.value("code"_L1), fhir::system::basic).isEmpty())
        basic["code"_L1] = fhir::codeableConcept(fhir::system::basic, fhir::code::theme);
    if (theme.unit != fhir::referenceAt(basic, "subject"_L1, "Organization"_L1))
        basic["subject"_L1] = fhir::referenceTo("Organization"_L1, theme.unit);
    if (theme.shipped != fhir::identifierOf(basic, fhir::system::shippedTheme))
        fhir::setIdentifier(basic, fhir::system::shippedTheme, theme.shipped);
    fhir::setExtension(basic, extension::themeName, "valueString"_L1, theme.name);
    fhir::setExtension(basic, extension::themeDescription, "valueString"_L1, theme.description);
    fhir::setExtension(basic, extension::position, "valueInteger"_L1, theme.position);
    fhir::setExtension(basic, extension::mergedInto, "valueReference"_L1,
        theme.mergedInto.isEmpty() ? QJsonValue{} : fhir::referenceTo("Basic"_L1, theme.mergedInto));
    fhir::setExtension(basic, extension::retired, "valueInstant"_L1, theme.retiredAt ? theme.retiredAt->toIso() : QString{});
    return basic;
}

} // namespace heard::themes
