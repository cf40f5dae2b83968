#include "qml/shared/modules.h"

#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest/quicktest.h>

Q_IMPORT_QML_PLUGIN(Heard_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Heard_ModelsPlugin)
Q_IMPORT_QML_PLUGIN(Heard_ComponentsPlugin)
Q_IMPORT_QML_PLUGIN(Heard_PatientPlugin)
Q_IMPORT_QML_PLUGIN(Heard_PatientTestingPlugin)

QUICK_TEST_MAIN_WITH_SETUP(patient, Modules)
