#include "qml/shared/modules.h"

#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest/quicktest.h>

Q_IMPORT_QML_PLUGIN(Heard_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Heard_ModelsPlugin)
Q_IMPORT_QML_PLUGIN(Heard_ComponentsPlugin)
Q_IMPORT_QML_PLUGIN(Heard_TeamPlugin)
Q_IMPORT_QML_PLUGIN(Heard_TeamTestingPlugin)

QUICK_TEST_MAIN_WITH_SETUP(team, Modules)
