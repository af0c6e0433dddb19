// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title A beacon that is dead: every call reverts.
contract DeadBeacon {
    error Dead();

    fallback() external {
        revert Dead();
    }
}
